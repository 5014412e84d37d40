// SPDX-License-Identifier: EPL-2.0
package org.palier.core.validation;

import java.time.Clock;
import java.util.List;

/** The rules that are shipped. */
public final class ValidationRules {

	private ValidationRules() {
	}

	/**
	 * All of them.
	 *
	 * @param clock tells what day it is, for checks dated in the future
	 */
	public static List<ValidationRule> all(Clock clock) {
		return List.of(
				new WordedRule("account_on_other_platform", Severity.ERROR, PresenceChecks::accountOnOtherPlatform),
				new WordedRule("accounts_but_absent", Severity.ERROR, PresenceChecks::accountsButAbsent),
				new WordedRule("checked_in_future", Severity.ERROR, new DateChecks(clock)::inFuture),
				new WordedRule("own_ancestor", Severity.ERROR, AgencyChecks::ownAncestor),
				new WordedRule("placement_twice", Severity.ERROR, TheoryChecks::placementTwice),
				new WordedRule("usage_without_presence", Severity.ERROR, PresenceChecks::usageWithoutPresence),
				new WordedRule("account_of_two_agencies", Severity.WARNING, PresenceChecks::accountOfTwoAgencies),
				new WordedRule("check_out_of_date", Severity.WARNING, new DateChecks(clock)::outOfDate),
				new WordedRule("name_missing", Severity.WARNING, AgencyChecks::nameMissing),
				new WordedRule("name_nearly_listed", Severity.WARNING, AgencyChecks::nameNearlyListed),
				new WordedRule("same_name", Severity.WARNING, AgencyChecks::sameName),
				new WordedRule("level_without_usage", Severity.INFO, TheoryChecks::levelWithoutUsage),
				new WordedRule("present_without_evidence", Severity.INFO, PresenceChecks::presentWithoutEvidence),
				new WordedRule("usage_unplaced", Severity.INFO, TheoryChecks::usageUnplaced));
	}
}
