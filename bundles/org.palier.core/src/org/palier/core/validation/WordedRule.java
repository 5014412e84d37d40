// SPDX-License-Identifier: EPL-2.0
package org.palier.core.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.palier.core.text.Bilingual;
import org.palier.core.text.Wording;
import org.palier.model.Study;

/** A rule whose sentences lie in this package's messages under ID.title, ID.message and, when it can fix, ID.fix. */
abstract class WordedRule implements ValidationRule {

	private static final Wording WORDS = new Wording(WordedRule.class, "messages");

	private final String id;
	private final Severity severity;

	WordedRule(String id, Severity severity) {
		this.id = Objects.requireNonNull(id);
		this.severity = Objects.requireNonNull(severity);
	}

	/** The search itself, in the order of the study. */
	abstract void search(Study study, LocalDate today, Found found);

	/** A word of the rule's own, from ID.key of the messages. */
	final Bilingual words(String key) {
		return WORDS.text(id + "." + key);
	}

	/** Takes what a search finds. */
	final class Found {

		private final List<Finding> findings = new ArrayList<>();

		/** @param names what the sentence of the rule names */
		void add(EObject object, Object... names) {
			findings.add(new Finding(id, severity, object, WORDS.text(id + ".message", names), Optional.empty()));
		}

		/** Adds a finding with a fix; its label names the same things as the sentence. */
		void fixable(EObject object, EObject root, Runnable change, Object... names) {
			var fix = new QuickFix(WORDS.text(id + ".fix", names), List.of(root), change);
			findings.add(new Finding(id, severity, object, WORDS.text(id + ".message", names), Optional.of(fix)));
		}
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final Severity severity() {
		return severity;
	}

	@Override
	public final Bilingual title() {
		return WORDS.text(id + ".title");
	}

	@Override
	public final List<Finding> check(Study study, LocalDate today) {
		var found = new Found();
		search(study, today, found);
		return List.copyOf(found.findings);
	}
}
