import { words } from './say.ts'

/** A code before the camera of a phone or tablet. */
export const codeCameraWords = words(
  {
    open: '用摄像头扫',
    opening: '正在打开摄像头……',
    aim: '把码放进框里',
    close: '关掉摄像头',
    insecure: '这个网址不是加密的，浏览器不给用摄像头：请输入，或用扫码枪。',
    none: '这台设备没有摄像头：请输入，或用扫码枪。',
    refused: '没有允许用摄像头：在浏览器的网站设置里允许，或者请输入。',
    broken: '摄像头打不开，可能别的程序正在用：请再试，或者请输入。',
  },
  {
    open: 'Scan with the camera',
    opening: 'Opening the camera …',
    aim: 'Hold the code in the frame',
    close: 'Close the camera',
    insecure: 'This address is not encrypted, so the browser gives no camera: type it, or use a scanner.',
    none: 'This device has no camera: type it, or use a scanner.',
    refused: 'The camera was not allowed: allow it in the site settings of the browser, or type the code.',
    broken: 'The camera does not open; something else may use it. Try again, or type the code.',
  },
)
