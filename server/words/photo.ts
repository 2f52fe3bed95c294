import { words } from './say.ts'

export const photoWords = words(
  {
    camera: '拍照',
    file: '选照片',
    waiting: '待上传',
    sent: '已上传',
    refused: '没收下',
    remove: '删除照片 {no}',
    open: '看照片 {no}',
    photo: '照片 {no}',
    close: '关闭',
    lost: '这台设备没有存住这张照片',
    notPhoto: '“{name}”不是能打开的照片，请选 JPEG、PNG 或 WebP 图片',
    heic: '“{name}”是 HEIC 照片，这台设备打不开：请在相机设置里选“兼容性最佳”再拍，或存成 JPEG',
    tooLarge: '“{name}”有 {size} MB，太大了：最多 {most} MB',
  },
  {
    camera: 'Camera',
    file: 'Choose',
    waiting: 'Unsent',
    sent: 'Sent',
    refused: 'Not taken',
    remove: 'Remove photo {no}',
    open: 'Look at photo {no}',
    photo: 'Photo {no}',
    close: 'Close',
    lost: 'This device has not kept this photo',
    notPhoto: '“{name}” is no photo that can be opened: choose a JPEG, PNG or WebP picture',
    heic: '“{name}” is a HEIC photo, which this device cannot open: set the camera to “Most Compatible”, or save it as JPEG',
    tooLarge: '“{name}” has {size} MB, which is too large: {most} MB at most',
  },
)
