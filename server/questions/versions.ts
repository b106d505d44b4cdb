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
