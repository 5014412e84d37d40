// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.guided;

import java.util.Objects;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.palier.detection.guided.CheckCell;
import org.palier.detection.guided.CheckChoice;
import org.palier.detection.guided.CheckShare;
import org.palier.model.FindingStep;
import org.palier.ui.study.ChosenCoder;

/** Remembers the choices and the position of a person from one time to the next. */
final class GuidedMemory {

	private static final String STEP = "step";
	private static final String PLATFORM = "platform";
	private static final String JURISDICTION = "jurisdiction";
	private static final String AGAIN = "again";
	private static final String PART = "part";
	private static final String OF = "of";
	private static final String CHECKER = "checker";
	private static final String CELL = "cell";

	private final IDialogSettings kept;
	private final ChosenCoder coder;

	/** @param coder who checks until somebody else is named */
	GuidedMemory(IDialogSettings kept, ChosenCoder coder) {
		this.kept = kept;
		this.coder = coder;
	}

	CheckChoice choice() {
		FindingStep step = FindingStep.SITE_SEARCH.word().equals(kept.get(STEP)) ? FindingStep.SITE_SEARCH : FindingStep.PLATFORM_SEARCH;
		String platform = Objects.requireNonNullElse(kept.get(PLATFORM), CheckChoice.LOOKED_AT);
		return new CheckChoice(step, platform, text(JURISDICTION), kept.getBoolean(AGAIN), share());
	}

	private CheckShare share() {
		try {
			return new CheckShare(kept.getInt(PART), kept.getInt(OF));
		} catch (IllegalArgumentException none) {
			// Nothing is kept yet, or somebody wrote into the file.
			return CheckShare.ALL;
		}
	}

	void keep(CheckChoice choice) {
		kept.put(STEP, choice.step().word());
		kept.put(PLATFORM, choice.platform());
		kept.put(JURISDICTION, choice.jurisdiction());
		kept.put(AGAIN, choice.again());
		kept.put(PART, choice.share().part());
		kept.put(OF, choice.share().of());
	}

	/** The person who checks; empty until somebody is named. */
	String checker() {
		String named = text(CHECKER);
		return named.isEmpty() ? coder.name() : named;
	}

	void keepChecker(String name) {
		kept.put(CHECKER, name);
	}

	boolean isPlace(CheckCell cell) {
		return name(cell).equals(text(CELL));
	}

	void keep(CheckCell cell) {
		kept.put(CELL, name(cell));
	}

	private static String name(CheckCell cell) {
		return cell.platform().getId() + ' ' + cell.agency().getId();
	}

	private String text(String key) {
		return Objects.requireNonNullElse(kept.get(key), "");
	}
}
