// SPDX-License-Identifier: EPL-2.0
package org.palier.core.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.palier.core.text.Bilingual;
import org.palier.core.text.Wording;
import org.palier.model.Study;

/** A rule whose sentences lie in this package's messages under ID.title, ID.message and, when it can fix, ID.fix. */
record WordedRule(String id, Severity severity, Check check) implements ValidationRule {

	private static final Wording WORDS = new Wording(WordedRule.class, "messages");

	/** The search itself. */
	@FunctionalInterface
	interface Check {
		void search(Study study, Found found);
	}

	/** Takes what a search finds. */
	final class Found {

		private final List<Finding> findings = new ArrayList<>();

		/** @param names what the sentence of the rule names */
		void add(EObject object, Object... names) {
			findings.add(new Finding(id, severity, object, WORDS.text(id + ".message", names), Optional.empty()));
		}

		/** The same with a fix, whose label names the same things. */
		void fixable(EObject object, EObject root, Runnable change, Object... names) {
			var fix = new QuickFix(WORDS.text(id + ".fix", names), List.of(root), change);
			findings.add(new Finding(id, severity, object, WORDS.text(id + ".message", names), Optional.of(fix)));
		}
	}

	@Override
	public Bilingual title() {
		return WORDS.text(id + ".title");
	}

	@Override
	public List<Finding> check(Study study) {
		var found = new Found();
		check.search(study, found);
		return List.copyOf(found.findings);
	}
}
