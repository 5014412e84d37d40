// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.util.List;

/** The rules of this bundle, for programs without an extension registry. */
public final class ValidationRules {

	private ValidationRules() {
	}

	/** All of them. */
	public static List<ValidationRule> all() {
		return List.of(new AccountOnOtherPlatform(), new AccountsButAbsent(), new CheckedInFuture(), new OwnAncestor(),
				new PlacementIncomplete(), new PlacementTwice(), new UsageWithoutPresence(), new AccountOfTwoAgencies(),
				new CheckOutOfDate(), new NameMissing(), new NameNearlyListed(), new SameName(), new LevelWithoutUsage(),
				new PresentWithoutEvidence(), new UsageUnplaced(), new PostsFailed(), new UnofficialAlone(), new PresenceWithoutPlatform(),
				new KeptApartIncomplete(), new ReviewDue(), new KeptTooLong(), new OwnValueUnfit(), new FieldUndeclared(),
				new UnreadParts(), new ViewGone(), new QuestionGone(), new CommentNowhere(), new LifeBackwards(), new SuccessorCircle(),
				new SuccessionDates(), new SuccessorUnknown(), new SeenOutOfLife(), new EndedBeforeCensus(),
				new SampleWithoutDraw());
	}
}
