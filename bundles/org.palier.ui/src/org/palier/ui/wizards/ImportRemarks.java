// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.wizards;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Remedy;
import org.palier.ground.text.Typography;

/** The remarks of an importer on a file, each with a link to the place where the wizard asks for a change. */
final class ImportRemarks {

	private final Link sentences;
	private final Predicate<String> asked;

	/**
	 * @param asked  whether a page of the wizard asks for an option
	 * @param follow goes to where an option is asked for
	 */
	ImportRemarks(Composite parent, Predicate<String> asked, Consumer<String> follow) {
		this.asked = asked;
		sentences = new Link(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(sentences);
		sentences.addListener(SWT.Selection, event -> follow.accept(event.text));
	}

	/** Shows the first remarks, and how many more there are. @param shown how many there is room for */
	void show(List<Bilingual> remarks, int shown) {
		if (remarks.isEmpty()) {
			sentences.setText("");
			return;
		}
		var typography = new Typography(Locale.getDefault());
		String first = remarks.stream().limit(shown).map(this::linked).collect(Collectors.joining("\n"));
		String all = NLS.bind(WizardMessages.importRemarks, typography.count(remarks.size()), first);
		int more = remarks.size() - shown;
		sentences.setText(more > 0 ? all + '\n' + NLS.bind(WizardMessages.importRemarksMore, typography.count(more)) : all);
	}

	private String linked(Bilingual remark) {
		// A link takes an ampersand for the mark of a letter to press.
		String sentence = remark.in(Locale.getDefault()).replace("&", "&&");
		Remedy remedy = remark.remedy();
		return remedy == null ? sentence
				: remedy.option().filter(asked).flatMap(option -> words(option).map(it -> sentence + " <a href=\"" + option + "\">" + it + "</a>"))
						.orElse(sentence);
	}

	/** Returns the name of a link that leads to an option; none for one that no sentence of an importer names. */
	private static Optional<String> words(String option) {
		return switch (option) {
		case "sheet" -> Optional.of(WizardMessages.remedySheet);
		case "map", "mapping" -> Optional.of(WizardMessages.remedyColumns);
		case "create" -> Optional.of(WizardMessages.remedySettle);
		case "date-pattern" -> Optional.of(WizardMessages.remedyDates);
		case "zone" -> Optional.of(WizardMessages.remedyZone);
		case "platform" -> Optional.of(WizardMessages.remedyPlatform);
		case "persons" -> Optional.of(WizardMessages.remedyPersons);
		case "keep" -> Optional.of(WizardMessages.remedyRow);
		default -> Optional.empty();
		};
	}
}
