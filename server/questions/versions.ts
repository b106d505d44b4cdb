/** What is known of a regulation before anything of it is read. Dates are ISO. */
export interface RegulationVersion {
  readonly id: string;
  readonly title: string;
  /** What all versions of one text share. */
  readonly work: string;
  readonly jurisdiction: string | null;
  readonly jurisdictionLevel: string | null;
  readonly effectiveOn: string | null;
  readonly repealedOn: string | null;
  readonly rulesVersion: string | null;
}

/** All versions of the text that one of them belongs to, the oldest first. */
export function versionsOfWork(versions: readonly RegulationVersion[], id: string): readonly RegulationVersion[] {
  const work = versions.find((version) => version.id === id)?.work;
  const dated = ({ effectiveOn, id: own }: RegulationVersion): string => `${effectiveOn ?? ''}/${own}`;
  return versions.filter((version) => version.work === work).toSorted((left, right) => (dated(left) < dated(right) ? -1 : 1));
}

/**
 * One version of each work. Asked for a day, those in force on it: what bound nobody yet is left out. Else those of today,
 * with what is still to come where a work has nothing else.
 */
export function chosenVersions(
  versions: readonly RegulationVersion[],
  asOf: string | null | undefined,
  today: string,
): readonly RegulationVersion[] {
  if (!asOf) return versionsInForce(versions, today);
  return versionsInForce(versions, asOf).filter(({ effectiveOn }) => (effectiveOn ?? '') <= asOf);
}

/**
 * Chooses one version of each work, so that no count doubles: the last that is in force on a day, else the first that will be.
 * A work whose every version is repealed by then has none. A version without a date counts as in force from the start.
 */
export function versionsInForce(versions: readonly RegulationVersion[], day: string): readonly RegulationVersion[] {
  const chosen = new Map<string, RegulationVersion>();
  for (const version of versions) {
    if (version.repealedOn !== null && version.repealedOn <= day) continue;
    const rival = chosen.get(version.work);
    if (!rival || isPreferred(version, rival, day)) chosen.set(version.work, version);
  }
  return [...chosen.values()];
}

function isPreferred(version: RegulationVersion, rival: RegulationVersion, day: string): boolean {
  const [mine, other] = [version.effectiveOn ?? '', rival.effectiveOn ?? ''];
  if (mine === other) return version.id > rival.id;
  if (mine <= day) return other > day || mine > other;
  return other > day && mine < other;
}
