import { grantPeriod } from './carryingOut/or17GrantPeriod';
import { projectLeaderExtent } from './carryingOut/or23ProjectLeaderExtent';
import { projectLeaderStart } from './carryingOut/or24ProjectLeaderStart';
import { evaluationShare } from './carryingOut/or30EvaluationShare';
import { paidInArrears } from './payingOut/or36PaidInArrears';
import { paidAtClosings } from './payingOut/or37PaidAtClosings';
import { consumptionWithinGrant } from './payingOut/or39WithinGrant';
import { fundRenIsItsOwn } from './payingOut/or41FundRen';
import { ownRenPerBoard } from './payingOut/or42OwnRen';
import { oneProjectNumber } from './payingOut/or43ProjectNumber';
import { rolesFilled } from './rar/ra01RolesFilled';
import { steeringMeetings } from './rar/ra02SteeringMeetings';
import { fullTimeLeader } from './rar/ra03FullTimeLeader';
import { teamContacts } from './rar/ra04TeamContacts';
import { closingApproved } from './rar/ra05ClosingApproved';
import { projectPlanSet } from './rar/ra06PlanSet';
import { overdueActivities } from './rar/ra07OverdueActivities';
import { extraMeeting } from './rar/ra08ExtraMeeting';
import { effectsCoverCost } from './repaying/or46EffectsCoverCost';
import { planAddsUp } from './repaying/or48PlanAddsUp';
import { onlyBoardsAndCompaniesRepay } from './repaying/or49WhoRepays';
import { repaidAsEffectsArise } from './repaying/or51InDegreeOfEffects';
import { floorIsRepaid } from './repaying/or52FloorIsRepaid';
import { repaymentStart } from './repaying/or53RepaymentStart';
import { repaymentLength } from './repaying/or54RepaymentLength';
import { invoicedAfterDelar2 } from './repaying/or55InvoicedAfterDelar2';
import { overInvoiced } from './repaying/or57OverInvoiced';
import { withoutConflicts } from './conflicts';
import type { Rule } from './rule';
import { noForProfitCompany } from './whoMayTakePart/or06NoForProfitCompany';
import { twoPartiesCarryOut } from './whoMayTakePart/or07TwoParties';
import { companyIsMajorityOwned } from './whoMayTakePart/or08MajorityOwned';

/** Every rule that is checked, in the order of the guidelines. */
export const rules: readonly Rule[] = withoutConflicts([
  noForProfitCompany,
  twoPartiesCarryOut,
  companyIsMajorityOwned,
  grantPeriod,
  projectLeaderExtent,
  projectLeaderStart,
  evaluationShare,
  paidInArrears,
  paidAtClosings,
  consumptionWithinGrant,
  fundRenIsItsOwn,
  ownRenPerBoard,
  oneProjectNumber,
  effectsCoverCost,
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
]);
