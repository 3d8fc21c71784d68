export {
  makeReport,
  type Report,
  type ReportFile,
  type ReportFinding,
  type ReportNorm,
  type ReportSilenced,
  type ReportOptions,
} from './report';
export {
  makeDeviationRegister,
  type DeviationRegister,
  type RegisterDeviation,
  type RegisterFile,
  type RegisterOptions,
} from './deviations';
export { renderDeviations } from './deviations-markdown';
export {
  makeComparisonReport,
  type ComparisonOptions,
  type ComparisonReport,
  type ReportChange,
  type ReportPassage,
} from './comparison';
export { renderComparison } from './comparison-markdown';
export { renderComparisonPretty } from './comparison-pretty';
export { listFramework, type FrameworkList } from './framework-list';
export {
  proposeConditions,
  renderConditions,
  type ConditionsHead,
  type ConditionsProposal,
  type ProposedGift,
} from './conditions-proposal';
export { renderPretty, type PrettyOptions } from './pretty';
