// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Remedy;

/** Sentences of a window, each with a link to the remedy, where this window has one. The command line names an option instead. */
public final class LinkedSentence {

	private final Link link;
	private final Function<String, Optional<String>> words;

	/**
	 * Makes the control, which says nothing yet.
	 *
	 * @param words  what the link for an option is called; nothing for an option that the window does not ask for
	 * @param follow does, or goes to, what an option says
	 */
	public LinkedSentence(Composite parent, Function<String, Optional<String>> words, Consumer<String> follow) {
		this.words = words;
		link = new Link(parent, SWT.WRAP);
		link.addListener(SWT.Selection, event -> follow.accept(event.text));
		link.setVisible(false);
	}

	/** The control. */
	public Link control() {
		return link;
	}

	/** Shows sentences, one a line. */
	public void show(List<Bilingual> sentences) {
		say(sentences.stream().map(this::linked).collect(Collectors.joining("\n")));
	}

	/** Shows a sentence that nothing of this window is to be done about. */
	public void show(String sentence) {
		say(escaped(sentence));
	}

	/** Hides an empty sentence, so that the keyboard does not stop at it. */
	private void say(String text) {
		link.setText(text);
		link.setVisible(!text.isEmpty());
	}

	private String linked(Bilingual sentence) {
		Remedy remedy = sentence.remedy();
		String said = escaped(sentence.in(Locale.getDefault()));
		return remedy == null ? said
				: remedy.option().flatMap(option -> words.apply(option).map(it -> said + " <a href=\"" + option + "\">" + it + "</a>")).orElse(said);
	}

	/** A link takes an ampersand for the mark of a letter to press. */
	private static String escaped(String sentence) {
		return sentence.replace("&", "&&");
	}
}
