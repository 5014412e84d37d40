// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.palier.corpus.PostArrivals.Conflict;
import org.palier.corpus.PostArrivals;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/** Remarks for a reader on posts that came again. */
final class ArrivalRemarks {

	private static final Wording WORDS = new Wording(ArrivalRemarks.class, "messages");

	private ArrivalRemarks() {
	}

	static List<Bilingual> of(PostArrivals arrivals) {
		var remarks = new ArrayList<Bilingual>();
		if (arrivals.keyless() > 0) {
			remarks.add(WORDS.text("keyless", arrivals.keyless()));
		}
		if (arrivals.redated() > 0) {
			remarks.add(WORDS.text("redated", arrivals.redated(), shift(arrivals.shift())));
		}
		for (Conflict each : arrivals.conflicts()) {
			remarks.add(WORDS.text(each.account() ? "conflict.account" : "conflict.date", each.row(), each.platform(), each.itemId(),
					each.was(), each.is()));
		}
		if (arrivals.conflicting() > arrivals.conflicts().size()) {
			remarks.add(WORDS.text("conflict.more", arrivals.conflicting() - arrivals.conflicts().size()));
		}
		return remarks;
	}

	/** In days where it is a day at least, else in hours and minutes, else in seconds. */
	private static Bilingual shift(Duration shift) {
		return shift.toDays() > 0 ? WORDS.text("shift.days", shift.toDays(), shift.toHoursPart())
				: shift.toMinutes() > 0 ? WORDS.text("shift.hours", shift.toHours(), shift.toMinutesPart())
						: WORDS.text("shift.seconds", shift.toSeconds());
	}
}
