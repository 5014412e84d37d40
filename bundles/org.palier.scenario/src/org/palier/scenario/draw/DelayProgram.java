// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.palier.model.Assumption;
import org.palier.model.ReplyPractice;
import org.palier.model.ScenarioChange;
import org.palier.model.ValidationDelay;
import org.palier.numbers.view.InterviewWork;
import org.palier.numbers.view.StudyView;

/**
 * The effect of a scenario on the time until agencies answer. A stated delay becomes the median. Where it is known how
 * long an agency's posts wait for validation, a changed wait shifts its median by the difference, not below 0.
 * Immutable once made.
 */
final class DelayProgram {

	private static final double HOUR = 3600;

	/** @param rows that it concerns */
	private record Change(boolean[] rows, int platform, int hours, boolean validation) {
	}

	/** Hours that agencies gave in interviews, by row. */
	private final double[] waits;
	private final List<Change> changes = new ArrayList<>();

	DelayProgram(ScenarioFrame frame, InterviewWork told, List<ScenarioChange> active, ToIntFunction<@Nullable Assumption> assumptions) {
		waits = IntStream.range(0, frame.rows()).mapToDouble(row -> told.validation(frame.agency(row)).orElse(Double.NaN)).toArray();
		for (ScenarioChange change : active) {
			if (change instanceof ReplyPractice it && it.getDelayHours() != null) {
				changes.add(new Change(rows(frame, it), frame.platform(it.getPlatform()), assumptions.applyAsInt(it.getDelayHours()), false));
			} else if (change instanceof ValidationDelay it) {
				changes.add(new Change(rows(frame, it), StudyView.NONE, assumptions.applyAsInt(it.getHours()), true));
			}
		}
	}

	private static boolean[] rows(ScenarioFrame frame, ScenarioChange change) {
		boolean[] rows = new boolean[frame.rows()];
		for (int row = 0; row < rows.length; row++) {
			rows[row] = frame.matches(change.getFilter(), row);
		}
		return rows;
	}

	boolean isEmpty() {
		return changes.isEmpty();
	}

	boolean varies() {
		return !changes.isEmpty();
	}

	/** The median of an agency on a platform in a draw. @param seconds as it stands; not a number when it has none @return likewise */
	double median(Draw draw, int row, int platform, double seconds) {
		double median = seconds;
		double waited = waits[row];
		for (Change change : changes) {
			if (change.rows()[row]) {
				double hours = draw.value(change.hours());
				if (change.validation()) {
					median = Double.isNaN(median) || Double.isNaN(waited) ? median : Math.max(0, median + (hours - waited) * HOUR);
					waited = hours;
				} else if (change.platform() == StudyView.NONE || change.platform() == platform) {
					median = hours * HOUR;
				}
			}
		}
		return median;
	}

	/** Hours that an agency's posts wait for validation in a draw; NaN when nobody gave or supposes any. */
	double validation(Draw draw, int row) {
		double hours = waits[row];
		for (Change change : changes) {
			if (change.validation() && change.rows()[row]) {
				hours = draw.value(change.hours());
			}
		}
		return hours;
	}

	/** True when a change says how long posts wait. */
	boolean changesValidation() {
		return changes.stream().anyMatch(Change::validation);
	}
}
