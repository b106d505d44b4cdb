import type { BearerRole, Level, MeetingType, Modality, ParticipantRole } from '../generated/operations.ts';

/** The orders in which the interface lists the schema's enumerations; a value that is missing does not compile. */
const complete =
  <Value extends string>() =>
  <Values extends readonly Value[]>(values: Values & (Exclude<Value, Values[number]> extends never ? unknown : never)): Values =>
    values;

export const MODALITIES = complete<Modality>()(['DUTY', 'PROHIBITION', 'PERMISSION', 'ENCOURAGEMENT', 'LIABILITY'] as const);
export const BEARER_ROLES = complete<BearerRole>()(['RESPONSIBLE', 'JOINT', 'ASSISTING', 'ASSISTED', 'COORDINATED', 'GUIDING'] as const);
export const LEVELS = complete<Level>()(['NATION', 'PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'COUNTY_AND_ABOVE', 'ALL'] as const);
export const MEETING_TYPES = complete<MeetingType>()(['SHARED_DUTY', 'DIVIDED_DUTY', 'COOPERATION', 'COMMON_FIELD'] as const);
export const PARTICIPANT_ROLES = complete<ParticipantRole>()(['APPROVING', 'CONSULTED', 'INFORMED', 'DELEGATED', 'OFFENDER'] as const);
