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
    tooLarge: '“{name}”有 {size} MB，太大了：最多 {most} MB',
  },
  {
    camera: 'Camera',
    file: 'Choose',
    waiting: 'Waiting',
    sent: 'Sent',
    refused: 'Not taken',
    remove: 'Remove photo {no}',
    open: 'Look at photo {no}',
    photo: 'Photo {no}',
    close: 'Close',
    lost: 'This device has not kept this photo',
    notPhoto: '“{name}” is no photo that can be opened: choose a JPEG, PNG or WebP picture',
    tooLarge: '“{name}” has {size} MB, which is too large: {most} MB at most',
  },
)
