export {
  makeReport,
  type Report,
  type ReportFile,
  type ReportFinding,
  type ReportNorm,
  type ReportOptions,
} from './report';
export { listFramework, type FrameworkList } from './framework-list';
export { renderPretty, type PrettyOptions } from './pretty';
