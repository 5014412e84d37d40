// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.coders;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.palier.corpus.PersonCoder;
import org.palier.interviews.coders.CodePlace.Mark;
import org.palier.interviews.coders.CodingDifference;
import org.palier.interviews.coders.PassageDecisionFile;
import org.palier.interviews.coders.PassageDecisions.Decision;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TextPosition;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Code;
import org.palier.model.Coder;
import org.palier.model.Passage;
import org.palier.ui.interviews.colors.TextColors;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.study.ChosenCoder;
import org.palier.ui.study.StudySession;

/** One difference: what each coder marked, in its context and side by side; a digit chooses, a reason is obligatory, Enter decides. */
final class DifferencePane extends Composite {

	/** Pixels that a coder’s side needs: two of them stand beside the list in a window that is not whole. */
	private static final int NARROWEST = 160;

	private final StudySession session;
	private final Consumer<Decision> decide;
	private final Runnable back;
	private final ModelLabels labels = ModelLabels.ofWorkbench();
	private CodingDifference difference;
	private List<Choice> choices = List.of();
	private int chosen = -1;
	private Label said;
	private Text reason;
	private Button together;

	/** The decisions that are possible. @param words what it is called */
	private record Choice(char key, Span bounds, List<Code> codes, String words) {
	}

	/** @param decide takes a decision @param back goes to the list */
	DifferencePane(Composite parent, StudySession session, Consumer<Decision> decide, Runnable back) {
		super(parent, SWT.NONE);
		this.session = session;
		this.decide = decide;
		this.back = back;
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(6, 6).applyTo(this);
	}

	/** Shows a difference; null for none. */
	void show(CodingDifference now, TranscriptText text) {
		difference = now;
		choices = List.of();
		chosen = -1;
		Arrays.stream(getChildren()).forEach(Control::dispose);
		if (now != null) {
			contexts(text);
			choices = choices(text);
			for (int i = 0; i < choices.size(); i++) {
				Choice choice = choices.get(i);
				int at = i;
				var button = new Button(this, SWT.PUSH | SWT.LEFT | SWT.WRAP);
				button.setText(choice.key() + "   " + choice.words().replace("&", "&&"));
				button.addListener(SWT.Selection, event -> choose(at));
				// Cut off in a narrow pane, it would lose its key first.
				GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, SWT.DEFAULT).applyTo(button);
			}
			foot();
		}
		layout(true, true);
	}

	private void contexts(TranscriptText text) {
		var coders = new ArrayList<String>();
		difference.places().forEach(place -> place.marks().forEach(it -> {
			if (!coders.contains(it.coder())) {
				coders.add(it.coder());
			}
		}));
		var row = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(coders.size()).equalWidth(true).spacing(8, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(row);
		for (String coder : coders) {
			context(row, coder, text);
		}
	}

	private void context(Composite row, String coder, TranscriptText text) {
		var column = new Composite(row, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(column);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(column);
		var marks = new ArrayList<Mark>();
		var codes = new ArrayList<String>();
		difference.places().forEach(place -> place.marks().stream().filter(it -> it.coder().equals(coder)).forEach(it -> {
			marks.add(it);
			codes.add(labels.text(place.code()));
		}));
		var name = new Label(column, SWT.NONE);
		name.setText(name(marks.getFirst()) + " · " + String.join(", ", codes.stream().distinct().toList()));
		name.setToolTipText(name.getText());
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, SWT.DEFAULT).applyTo(name);
		name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		var words = new StyledText(column, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(NARROWEST, 160).applyTo(words);
		int first = Math.max(0, difference.span().from().paragraph() - 1);
		int last = Math.min(text.paragraphs().size() - 1, difference.span().to().paragraph() + 1);
		var shown = new StringBuilder();
		int[] begins = new int[last - first + 1];
		for (int i = first; i <= last; i++) {
			begins[i - first] = shown.length();
			shown.append(text.paragraphs().get(i).words()).append(i < last ? "\n" : "");
		}
		words.setText(shown.toString());
		int seen = shown.length();
		for (Mark mark : marks) {
			seen = Math.min(seen, offset(text, mark.span().from(), first, begins));
		}
		Runnable tint = () -> marks.forEach(mark -> {
			int from = offset(text, mark.span().from(), first, begins);
			words.setStyleRange(new StyleRange(from, offset(text, mark.span().to(), first, begins) - from, null, TextColors.on(words).tint()));
		});
		tint.run();
		TextColors.whenOther(words, tint);
		// A low pane shows the marked part, with one line before it.
		int begin = seen;
		words.addListener(SWT.Resize,
				event -> words.setTopPixel(words.getTopPixel() + words.getLocationAtOffset(begin).y - words.getLineHeight()));
		marks.stream().map(it -> it.passage().getMemo()).filter(it -> it != null).distinct().forEach(it -> {
			var memo = new Label(column, SWT.WRAP);
			memo.setText(it);
			GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, SWT.DEFAULT).applyTo(memo);
		});
	}

	private static int offset(TranscriptText text, TextPosition place, int first, int[] begins) {
		String words = text.paragraphs().get(place.paragraph()).words();
		return begins[place.paragraph() - first]
				+ words.offsetByCodePoints(0, Math.min(place.codePoint(), words.codePointCount(0, words.length())));
	}

	private static String name(Mark mark) {
		Coder coder = mark.passage().getCoder();
		return coder == null ? "–" : coder.getName() == null ? coder.getId() : coder.getName();
	}

	/** The choices are each marked extent once, both codes where there are two, and nothing. */
	private List<Choice> choices(TranscriptText text) {
		List<Choice> all = new ArrayList<>();
		difference.places().forEach(place -> place.marks().forEach(mark -> {
			Span bounds = Span.of(mark.passage());
			if (all.stream().noneMatch(it -> it.bounds().equals(bounds) && it.codes().equals(List.of(place.code())))) {
				all.add(new Choice((char) ('1' + all.size()), bounds, List.of(place.code()),
						CodersWords.said("choice", name(mark), labels.text(place.code()), shortened(text.words(bounds)))));
			}
		}));
		if (difference.places().size() > 1) {
			Span bounds = Span.of(difference.places().getFirst().marks().getFirst().passage());
			all.add(new Choice((char) ('1' + all.size()), bounds, difference.codes(),
					CodersWords.said("choice.both", String.join(" + ", difference.codes().stream().map(labels::text).toList()))));
		}
		all.add(new Choice('0', difference.span(), List.of(), CodersWords.said("choice.none")));
		return all;
	}

	private static String shortened(String words) {
		String one = words.replace('\n', ' ');
		return one.length() <= 60 ? one
				: one.substring(0, one.offsetByCodePoints(0, 28)) + " … " + one.substring(one.offsetByCodePoints(one.length(), -28));
	}

	private void foot() {
		said = new Label(this, SWT.WRAP);
		Optional<Passage> decided = difference.decision();
		said.setText(decided.map(it -> CodersWords.said("decided", it.getCoder() == null ? "–" : labels.text(it.getCoder()), it.getReason()))
				.orElse(CodersWords.said("keys")));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(said);
		reason = new Text(this, SWT.BORDER | SWT.SINGLE);
		reason.setMessage(CodersWords.said("reason"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(reason);
		reason.addListener(SWT.DefaultSelection, event -> take());
		reason.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				back.run();
			}
		});
		together = new Button(this, SWT.CHECK);
		together.setText(CodersWords.said("together"));
		together.setSelection(!PassageDecisionFile.mayDecide(difference, List.of(me().id())));
	}

	private PersonCoder me() {
		return new ChosenCoder(session).in(session.study());
	}

	/** A digit that was pressed in the list; of a keyboard without digits in the first row, by its key. */
	void key(Event event) {
		char typed = event.character >= '0' && event.character <= '9' ? event.character
				: event.keyCode >= SWT.KEYPAD_0 && event.keyCode <= SWT.KEYPAD_9 ? (char) ('0' + event.keyCode - SWT.KEYPAD_0)
						: event.keyCode >= '0' && event.keyCode <= '9' ? (char) event.keyCode : 0;
		for (int i = 0; typed != 0 && i < choices.size(); i++) {
			if (choices.get(i).key() == typed) {
				event.doit = false;
				choose(i);
			}
		}
	}

	private void choose(int at) {
		chosen = at;
		said.setText(CodersWords.said("chosen", choices.get(at).words()));
		reason.setFocus();
		layout(true, true);
	}

	private void take() {
		if (chosen < 0) {
			said.setText(CodersWords.said("choose_first"));
			return;
		}
		if (reason.getText().isBlank()) {
			said.setText(CodersWords.said("reason_first"));
			return;
		}
		if (!new ChosenCoder(session).isKnown()) {
			return;
		}
		List<PersonCoder> by = by();
		if (!PassageDecisionFile.mayDecide(difference, by.stream().map(PersonCoder::id).toList())) {
			said.setText(CodersWords.said("one_side", me().name()));
			layout(true, true);
			return;
		}
		Choice choice = choices.get(chosen);
		decide.accept(new Decision(difference, choice.bounds(), choice.codes(), reason.getText(), by));
	}

	/** The person who codes here, or all coders of the interview. */
	private List<PersonCoder> by() {
		List<PersonCoder> by = new ArrayList<>(List.of(me()));
		if (together.getSelection()) {
			difference.interview().getPassages().stream().map(Passage::getCoder).filter(it -> it != null).distinct()
					.filter(it -> by.stream().noneMatch(known -> known.id().equals(it.getId())))
					.forEach(it -> by.add(new PersonCoder(it.getId(), it.getName() == null ? it.getId() : it.getName())));
		}
		return by;
	}

	/** The field of the reason, for tests. */
	Text reason() {
		return reason;
	}
}
