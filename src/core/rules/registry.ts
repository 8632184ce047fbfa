import { targetGroupIsNamed } from './applying/or04TargetGroup';
import { processLength } from './applying/or09ProcessLength';
import { needsAnalysisComesFirst } from './applying/or10NeedsAnalysis';
import { ideaIsTried } from './applying/or11IdeaIsTried';
import { ideaMeetsCriteria } from './applying/or12IdeaCriteria';
import { ideaBeforeApplication } from './applying/or13IdeaBeforeApplication';
import { anchoredInEvidence } from './applying/or15Evidence';
import { applicationHasEveryPart } from './applying/or16ApplicationParts';
import { applicationIsComplete } from './applying/or18CompleteApplication';
import { grantPeriod } from './carryingOut/or17GrantPeriod';
import { projectLeaderExtent } from './carryingOut/or23ProjectLeaderExtent';
import { projectLeaderStart } from './carryingOut/or24ProjectLeaderStart';
import { namedProjectLeader } from './carryingOut/or25NamedProjectLeader';
import { projectOwnerPerBoard } from './carryingOut/or26ProjectOwner';
import { evaluationShare } from './carryingOut/or30EvaluationShare';
import { decisionOrder } from './deciding/or19DecisionOrder';
import { headsHaveSigned } from './deciding/or20HeadsHaveSigned';
import { rightInstanceDecides } from './deciding/or21WhoDecides';
import { recruitedAfterDecision } from './deciding/or22RecruitedAfterDecision';
import { evaluationSchemaIsWhole } from './evaluating/or31EvaluationSchema';
import { finalReport } from './evaluating/or32FinalReport';
import { followUpEvaluation } from './evaluating/or33FollowUpEvaluation';
import { implementationIsDecided } from './evaluating/or34ImplementationDecision';
import { scalingUpIsPlanned } from './evaluating/or35ScalingUp';
import { schemaMeetsEffects } from './evaluating/us01SchemaMeetsEffects';
import { reserveTarget } from './fund/or01ReserveTarget';
import { paidInArrears } from './payingOut/or36PaidInArrears';
import { paidAtClosings } from './payingOut/or37PaidAtClosings';
import { consumptionWithinGrant } from './payingOut/or39WithinGrant';
import { yearsSplitIsShown } from './payingOut/or40YearsSplit';
import { fundRenIsItsOwn } from './payingOut/or41FundRen';
import { ownRenPerBoard } from './payingOut/or42OwnRen';
import { oneProjectNumber } from './payingOut/or43ProjectNumber';
import { noPersonalNumbers } from './data/da01NoPersonalNumbers';
import { noSmallGroups } from './data/da02SmallGroups';
import { oneUnit } from './data/da03OneUnit';
import { rolesFilled } from './rar/ra01RolesFilled';
import { steeringMeetings } from './rar/ra02SteeringMeetings';
import { fullTimeLeader } from './rar/ra03FullTimeLeader';
import { teamContacts } from './rar/ra04TeamContacts';
import { closingApproved } from './rar/ra05ClosingApproved';
import { projectPlanSet } from './rar/ra06PlanSet';
import { overdueActivities } from './rar/ra07OverdueActivities';
import { extraMeeting } from './rar/ra08ExtraMeeting';
import { effectsCoverCost } from './repaying/or46EffectsCoverCost';
import { surplusStays } from './repaying/or47Surplus';
import { planAddsUp } from './repaying/or48PlanAddsUp';
import { onlyBoardsAndCompaniesRepay } from './repaying/or49WhoRepays';
import { repaidAsEffectsArise } from './repaying/or51InDegreeOfEffects';
import { floorIsRepaid } from './repaying/or52FloorIsRepaid';
import { repaymentStart } from './repaying/or53RepaymentStart';
import { repaymentLength } from './repaying/or54RepaymentLength';
import { invoicedAfterDelar2 } from './repaying/or55InvoicedAfterDelar2';
import { overInvoiced } from './repaying/or57OverInvoiced';
import { writtenReportsAreIn } from './reporting/or27WrittenReports';
import { reportsAreWhole } from './reporting/or28ReportsAreWhole';
import { reportsInTime } from './reporting/or29ReportsInTime';
import { withoutConflicts } from './conflicts';
import type { Rule } from './rule';
import { noForProfitCompany } from './whoMayTakePart/or06NoForProfitCompany';
import { twoPartiesCarryOut } from './whoMayTakePart/or07TwoParties';
import { companyIsMajorityOwned } from './whoMayTakePart/or08MajorityOwned';

/** Every rule that is checked, in the order of the guidelines; last one of our own. */
export const rules: readonly Rule[] = withoutConflicts([
  reserveTarget,
  targetGroupIsNamed,
  noForProfitCompany,
  twoPartiesCarryOut,
  companyIsMajorityOwned,
  processLength,
  needsAnalysisComesFirst,
  ideaIsTried,
  ideaMeetsCriteria,
  ideaBeforeApplication,
  anchoredInEvidence,
  applicationHasEveryPart,
  grantPeriod,
  applicationIsComplete,
  decisionOrder,
  headsHaveSigned,
  rightInstanceDecides,
  recruitedAfterDecision,
  projectLeaderExtent,
  projectLeaderStart,
  namedProjectLeader,
  projectOwnerPerBoard,
  writtenReportsAreIn,
  reportsAreWhole,
  reportsInTime,
  evaluationShare,
  evaluationSchemaIsWhole,
  finalReport,
  followUpEvaluation,
  implementationIsDecided,
  scalingUpIsPlanned,
  paidInArrears,
  paidAtClosings,
  consumptionWithinGrant,
  yearsSplitIsShown,
  fundRenIsItsOwn,
  ownRenPerBoard,
  oneProjectNumber,
  effectsCoverCost,
  surplusStays,
  planAddsUp,
  onlyBoardsAndCompaniesRepay,
  repaidAsEffectsArise,
  floorIsRepaid,
  repaymentStart,
  repaymentLength,
  invoicedAfterDelar2,
  overInvoiced,
  rolesFilled,
  steeringMeetings,
  fullTimeLeader,
  teamContacts,
  closingApproved,
  projectPlanSet,
  overdueActivities,
  extraMeeting,
  noPersonalNumbers,
  noSmallGroups,
  oneUnit,
  schemaMeetsEffects,
]);
