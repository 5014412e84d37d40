// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.properties;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.palier.corpus.PersonCoder;
import org.palier.model.Presence;
import org.palier.model.Study;
import org.palier.model.Usage;
import org.palier.register.grid.UsageCoding;
import org.palier.study.runs.StudyCoders;
import org.palier.ui.study.ChosenCoder;
import org.palier.ui.study.StudySession;

/**
 * The codings of presences by the person at this machine: under the name that was chosen for coding, else unsigned.
 * Codings of others stay as they are: agreement between them must not be edited away.
 *
 * @param coder empty where nobody was chosen
 */
record OwnWord(Study study, Optional<PersonCoder> coder) {

	/** Makes the codings of the person who was chosen in a study, if somebody was. */
	static OwnWord in(StudySession session) {
		var chosen = new ChosenCoder(session);
		return new OwnWord(session.study(), chosen.isChosen() ? Optional.of(chosen.in(session.study())) : Optional.empty());
	}

	/** Id of who reads what others said. */
	Optional<String> reader() {
		return coder.map(PersonCoder::id);
	}

	/** Whether the study does not know this person yet. */
	boolean isNew() {
		return coder.isPresent() && !StudyCoders.missing(study, List.of(coder.get())).isEmpty();
	}

	/** Says it, within a step of undo. */
	void say(Presence presence, List<Usage> usages) {
		UsageCoding.say(study, coder, Clock.systemDefaultZone(), presence, usages);
	}
}
