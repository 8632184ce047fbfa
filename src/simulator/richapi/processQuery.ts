import { ExcelError } from '../../spreadsheet/excelError';
import { HostObject } from './hostObject';
import { changesWorkbook, ObjectPaths } from './objectPaths';
import { queryObject, toClientSpelling } from './query';
import type { Session } from './session';
import {
  ActionType,
  type Json,
  type RequestBody,
  type ResponseBody,
  type WireAction,
  type WireError,
} from './wire';

/** Lets a caller stop a request before one of its actions. */
export type ActionGate = (index: number) => void;

/**
 * Carries out a request, action by action. As in Excel there is no transaction: what was done
 * before an action that fails stays done, and nothing after it is tried.
 */
export function processQuery(
  session: Session,
  body: RequestBody,
  gate: ActionGate = () => undefined,
): ResponseBody {
  const paths = new ObjectPaths(body, session);
  const response: ResponseBody = { Results: [], TraceIds: [] };
  try {
    body.Actions.forEach((action, index) => {
      const failure = attempt(() => {
        gate(index);
        response.Results.push({ ActionId: action.Id, Value: perform(session, paths, action, response) });
      });
      if (failure !== undefined) throw new Stopped(wireError(failure, paths.location, index));
    });
  } catch (stop) {
    if (!(stop instanceof Stopped)) throw stop;
    response.Error = stop.error;
  }
  session.endRequest();
  return response;
}

class Stopped extends Error {
  constructor(readonly error: WireError) {
    super(error.Message);
  }
}

function attempt(work: () => void): ExcelError | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof ExcelError) return error;
    return new ExcelError('GeneralException', `in the simulated Excel: ${String(error)}`);
  }
}

function wireError(error: ExcelError, location: string, index: number): WireError {
  return {
    Code: error.code,
    Message: error.message,
    HttpStatusCode: error.httpStatusCode,
    Location: location,
    ActionIndex: index,
  };
}

function perform(session: Session, paths: ObjectPaths, action: WireAction, response: ResponseBody): Json {
  if (action.ActionType === ActionType.trace) {
    response.TraceIds.push(action.Id);
    return null;
  }
  const object = paths.resolve(action.ObjectPathId);
  if (object === null) return null;
  switch (action.ActionType) {
    case ActionType.instantiate:
      return object.identity();
    case ActionType.query:
      return answerQuery(session, paths, object, action);
    case ActionType.queryAsJson:
      return toClientSpelling(answerQuery(session, paths, object, action));
    case ActionType.method:
      return callMethod(session, paths, object, action);
    case ActionType.setProperty:
      return setProperty(session, paths, object, action);
    case ActionType.update:
      return update(session, paths, object, action.ObjectState ?? {});
    default:
      throw new ExcelError('NotImplemented', `action type ${action.ActionType}`);
  }
}

function answerQuery(
  session: Session,
  paths: ObjectPaths,
  object: HostObject,
  { QueryInfo = {} }: WireAction,
): Json {
  session.ensureCalculated();
  paths.at(object, 'load');
  return queryObject(object, QueryInfo);
}

function callMethod(session: Session, paths: ObjectPaths, object: HostObject, action: WireAction): Json {
  paths.at(object, action.Name);
  if (changesWorkbook(action.Name)) session.markChanged();
  const result = object.call(action.Name, paths.arguments(action.ArgumentInfo));
  return result === undefined || result instanceof HostObject ? null : result;
}

function setProperty(session: Session, paths: ObjectPaths, object: HostObject, action: WireAction): Json {
  paths.at(object, action.Name);
  session.markChanged();
  object.write(action.Name, paths.arguments(action.ArgumentInfo).at(0));
  return null;
}

function update(
  session: Session,
  paths: ObjectPaths,
  object: HostObject,
  state: { [key: string]: Json },
): Json {
  session.markChanged();
  for (const [key, value] of Object.entries(state)) {
    const name = key.charAt(0).toUpperCase() + key.slice(1);
    const navigation = object.navigationNamed(key);
    paths.at(object, name);
    if (navigation === undefined) {
      object.write(name, paths.arguments({ Arguments: [value] }).at(0));
      continue;
    }
    const inner = object.navigate(navigation);
    if (inner !== null && value !== null && typeof value === 'object' && !Array.isArray(value)) {
      update(session, paths, inner, value);
    }
  }
  return null;
}
