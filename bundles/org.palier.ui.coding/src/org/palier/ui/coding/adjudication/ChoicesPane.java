// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.adjudication;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.palier.coding.desk.DeskFacet;
import org.palier.coding.resolved.CodedPost;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Facet;
import org.palier.ui.coding.KeyButton.Look;
import org.palier.ui.coding.KeyButton;
import org.palier.ui.labels.Inks;

/**
 * The choices for a post. Each facet on which coders differ has one button for each given code, and one for any other.
 * Codes on which they agree are shown, and can be changed. No key serves two buttons.
 */
final class ChoicesPane extends Composite {

	private static final int HEADS = 84;
	private static final String DIGITS = "1234567890GHJKLMNQRUVWXYZ";
	private static final String CHANGES = "ABCDE";

	/** The answers of a person. */
	interface Answers {

		/** A code is chosen. */
		void choose(Facet facet, CodeSet codes);

		/** Any other code is wanted. */
		void other(DeskFacet facet);
	}

	private final AdjudicationSet set;
	private final Answers answers;
	private final Map<Character, Runnable> keys = new HashMap<>();
	private final List<KeyButton> buttons = new ArrayList<>();
	private final List<Consumer<Draft>> looks = new ArrayList<>();
	private final List<String> told = new ArrayList<>();

	ChoicesPane(Composite parent, AdjudicationSet set, Answers answers) {
		super(parent, SWT.NONE);
		this.set = set;
		this.answers = answers;
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).extendedMargins(18, 18, 2, 6).applyTo(this);
	}

	/** Shows what is asked of a post, and what is chosen. */
	void show(CodedPost post, Draft draft) {
		setRedraw(false);
		for (Control each : getChildren()) {
			each.dispose();
		}
		keys.clear();
		buttons.clear();
		looks.clear();
		told.clear();
		Deque<Character> digits = letters(DIGITS);
		Deque<Character> changes = letters(CHANGES);
		for (DeskFacet facet : set.facets()) {
			Map<CodeSet, List<String>> sides = set.sides(post, facet.facet());
			if (sides.isEmpty()) {
				continue;
			}
			var head = new Label(this, SWT.NONE);
			head.setText(set.name(facet).replace("&", "&&"));
			head.setToolTipText(facet.name().in(Locale.getDefault()).replace("&", "&&"));
			Inks.QUIET.on(head);
			GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).hint(HEADS, SWT.DEFAULT).applyTo(head);
			var row = new Composite(this, SWT.NONE);
			var layout = new RowLayout(SWT.HORIZONTAL);
			layout.marginLeft = 0;
			layout.marginTop = 0;
			layout.marginBottom = 0;
			layout.spacing = 8;
			layout.center = true;
			row.setLayout(layout);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
			if (post.differs(facet.facet())) {
				ask(row, post, facet, sides, digits, draft);
			} else {
				takeOver(row, post, facet, sides, changes, draft);
			}
		}
		layout(true, true);
		setRedraw(true);
		look(draft);
	}

	/** The coders of these codes, by their letters above. */
	private String letters(CodedPost post, List<String> coders) {
		return coders.stream().map(it -> SidesPane.letter(set.coders(post).indexOf(it))).collect(Collectors.joining(", "));
	}

	private static Deque<Character> letters(String keys) {
		var all = new ArrayDeque<Character>();
		keys.chars().forEach(it -> all.add((char) it));
		return all;
	}

	private void ask(Composite row, CodedPost post, DeskFacet facet, Map<CodeSet, List<String>> sides, Deque<Character> digits, Draft draft) {
		Facet of = facet.facet();
		sides.forEach((code, coders) -> button(row, digits, AdjudicationSet.names(facet, code) + " · " + letters(post, coders),
				() -> answers.choose(of, code), now -> code.equals(now.choices().get(of)), now -> now.asks(post, facet)));
		CodeSet chosen = draft.choices().get(of);
		boolean another = chosen != null && !sides.containsKey(chosen);
		button(row, digits,
				another ? NLS.bind(AdjudicationMessages.anotherIs, AdjudicationSet.names(facet, chosen)) : AdjudicationMessages.another,
				() -> answers.other(facet), now -> now.choices().containsKey(of) && !sides.containsKey(now.choices().get(of)),
				now -> now.asks(post, facet));
	}

	private void takeOver(Composite row, CodedPost post, DeskFacet facet, Map<CodeSet, List<String>> sides, Deque<Character> changes,
			Draft draft) {
		Facet of = facet.facet();
		var said = new Label(row, SWT.NONE);
		Map.Entry<CodeSet, List<String>> side = sides.entrySet().iterator().next();
		CodeSet agreed = side.getKey();
		List<String> coders = side.getValue();
		CodeSet chosen = draft.choices().get(of);
		boolean changed = chosen != null && !chosen.equals(agreed);
		String words = changed
				? NLS.bind(AdjudicationMessages.changedTo, AdjudicationSet.names(facet, agreed), AdjudicationSet.names(facet, chosen))
				: NLS.bind(
						coders.size() < 2 ? AdjudicationMessages.ofOne
								: coders.size() == 2 ? AdjudicationMessages.takenOver : AdjudicationMessages.takenOverByAll,
						AdjudicationSet.names(facet, agreed), set.persons(coders));
		said.setText(words.replace("&", "&&"));
		told.add(words);
		button(row, changes, AdjudicationMessages.change, () -> answers.other(facet), now -> false, now -> true);
	}

	private void button(Composite row, Deque<Character> letters, String label, Runnable press, Predicate<Draft> chosen,
			Predicate<Draft> asked) {
		Optional<Character> key = Optional.ofNullable(letters.poll());
		var button = new KeyButton(row, key.map(String::valueOf).orElse(""), label, press);
		key.ifPresent(it -> keys.put(it, press));
		buttons.add(button);
		looks.add(now -> button.look(!asked.test(now) ? Look.OFF : chosen.test(now) ? Look.CHOSEN : Look.PLAIN));
	}

	/** Only what is chosen is another. */
	private void look(Draft draft) {
		looks.forEach(it -> it.accept(draft));
	}

	/** Returns the action of a key here. */
	Optional<Runnable> key(char typed) {
		return Optional.ofNullable(keys.get(typed));
	}

	/** Returns the words on the buttons, for tests. */
	List<String> words() {
		var words = new ArrayList<>(buttons.stream().map(it -> it.words() + (it.look() == Look.CHOSEN ? " *" : "")).toList());
		words.addAll(told);
		return words;
	}
}
