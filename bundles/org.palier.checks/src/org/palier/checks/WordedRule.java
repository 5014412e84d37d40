// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.Study;
import org.palier.study.edit.Root;

/** A rule whose sentences lie in messages under ID.title, ID.message and, when it can fix, ID.fix. */
public abstract class WordedRule implements ValidationRule {

	private static final Wording WORDS = new Wording(WordedRule.class, "messages");

	private final String id;
	private final Severity severity;
	private final Wording words;

	/** A rule of this package. */
	WordedRule(String id, Severity severity) {
		this(id, severity, WORDS);
	}

	/**
	 * @param id    stable, lower-case
	 * @param words where its sentences lie
	 */
	protected WordedRule(String id, Severity severity, Wording words) {
		this.id = Objects.requireNonNull(id);
		this.severity = Objects.requireNonNull(severity);
		this.words = Objects.requireNonNull(words);
	}

	/** The search itself, in the order of the study. */
	protected abstract void search(Study study, LocalDate today, FaultList found);

	/** A word of the rule's own, from ID.key of the messages. */
	final Bilingual words(String key) {
		return words.text(id + "." + key);
	}

	/** Takes what a search finds. */
	protected final class FaultList {

		private final List<Finding> findings = new ArrayList<>();

		/** @param names what the sentence of the rule names */
		public void add(EObject object, Object... names) {
			add("message", object, names);
		}

		/** A finding in another sentence. @param key of it, beneath the id @param names what it names */
		public void add(String key, EObject object, Object... names) {
			findings.add(new Finding(id, severity, object, words.text(id + "." + key, names), Optional.empty()));
		}

		/**
		 * Adds a finding with a fix, whose label names the same things as the sentence.
		 *
		 * @param root   where the change is made
		 * @param change mends it
		 */
		public void fixable(EObject object, Root root, Runnable change, Object... names) {
			var fix = new QuickFix(words.text(id + ".fix", names), List.of(root), change);
			findings.add(new Finding(id, severity, object, words.text(id + ".message", names), Optional.of(fix)));
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
		return words.text(id + ".title");
	}

	@Override
	public final List<Finding> check(Study study, LocalDate today) {
		var found = new FaultList();
		search(study, today, found);
		return List.copyOf(found.findings);
	}
}
