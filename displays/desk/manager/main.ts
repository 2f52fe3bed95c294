import { startPage } from '../../kit/page.ts'
import './bb-manager.ts'

document.querySelector('bb-manager')!.lang = startPage('manager')
