package brussels.samenhang.indicator;

/** What the register counts of its own records, on a day; how is said in {@code indicator.calculated.RegisterFigures}. */
public enum RegisterMeasure {
    activeMembers, healthShare, publicShare, fundedShare, sectorDiversity, dutchSpeakingShare, coreSectorCoverage,
    fteCoverage, coordinatorFte, vacancyDays, coordinatorChanges,
    membershipContinuity, membersJoined, membersLeft, membershipRenewal, partnershipAge, diagnosisAge, networkOverlap,
    directoryFreshness, organizationDensity,
    figuresHandedIn, figuresOnTime
}
