// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.palier.corpus.PersonCoder;
import org.palier.ground.text.Bilingual;
import org.palier.interviews.coders.BlindCoding;
import org.palier.interviews.passages.CodeSystem;
import org.palier.interviews.passages.PassageEdits;
import org.palier.interviews.passages.StartingCodes;
import org.palier.interviews.text.TextEdit;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Code;
import org.palier.model.Interview;
import org.palier.model.Interviews;
import org.palier.model.Passage;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.study.ChosenCoder;
import org.palier.ui.study.StudySession;

/** The interview of an editor, as its study holds it now: whoever codes at this machine codes it, and sees what they may see of it. */
final class EditedInterview implements PassageCoding.Desk {

	private final StudySession session;
	private final String id;
	private final Consumer<String> telling;

	/** @param telling says a sentence to the person who codes */
	EditedInterview(StudySession session, String id, Consumer<String> telling) {
		this.session = session;
		this.id = id;
		this.telling = telling;
	}

	/** Empty once the study has it no more. */
	Optional<Interview> now() {
		return study().getInterviews().stream().filter(it -> id.equals(it.getId())).findFirst();
	}

	/** Returns the interview if it may be shown. */
	Optional<Interview> shown() {
		return now().filter(it -> !Interviews.isWithdrawn(it));
	}

	/** The respondent, and the kind of the agency. */
	static String title(Interview interview) {
		String who = ModelLabels.ofWorkbench().text(interview);
		return interview.getAgency() == null || interview.getAgency().getCategory() == null ? who
				: who + " · " + ModelLabels.ofWorkbench().text(interview.getAgency().getCategory());
	}

	/** While several people code it, only what the one who codes here coded. */
	List<Passage> seen(Interview interview) {
		return new BlindCoding(study()).seen(interview, coder().id());
	}

	/** How many of these passages have each code. */
	Map<Code, Integer> counts(Interview interview) {
		Map<Code, Integer> counts = new HashMap<>();
		seen(interview).forEach(each -> each.getCodes().forEach(it -> counts.merge(it, 1, Integer::sum)));
		return counts;
	}

	/** Makes a code. @return empty when none came of it */
	Optional<Code> make(String name) {
		execute(edits().make(null, name, Locale.getDefault()));
		return CodeSystem.named(study(), name);
	}

	@Override
	public Optional<Code> own(Code code) {
		if (!StartingCodes.isOne(code)) {
			return Optional.of(code);
		}
		execute(edits().adopt(code));
		Bilingual name = Bilingual.of(code.getName());
		return CodeSystem.named(study(), name.fr().isBlank() ? name.en() : name.fr());
	}

	@Override
	public List<Code> starting() {
		return StartingCodes.of(study()).all();
	}

	/** The text becomes another by what was typed. */
	void typed(TranscriptText after, List<TextEdit> steps) {
		if (now().isPresent()) {
			execute(edits().type(after, steps));
		}
	}

	private PassageEdits edits() {
		return new PassageEdits(study(), interview());
	}

	@Override
	public Study study() {
		return session.study();
	}

	@Override
	public Interview interview() {
		return now().orElseThrow();
	}

	@Override
	public PersonCoder coder() {
		return new ChosenCoder(session).in(study());
	}

	@Override
	public boolean knowsCoder() {
		return new ChosenCoder(session).isKnown();
	}

	@Override
	public boolean isBlind() {
		String by = coder().id();
		return seen(interview()).stream().allMatch(it -> it.getCoder() == null || by.equals(it.getCoder().getId()));
	}

	@Override
	public void execute(RecordedEdit edit) {
		session.execute(edit);
	}

	@Override
	public void say(String sentence) {
		telling.accept(sentence);
	}
}
