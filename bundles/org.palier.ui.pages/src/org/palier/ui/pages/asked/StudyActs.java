// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pages.asked;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.palier.ground.text.Bilingual;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.ui.pages.drawn.PageActs;
import org.palier.ui.study.StudySession;
import org.palier.workbench.api.Lead;
import org.palier.workbench.api.StudyEdit;
import org.palier.workbench.api.guard.GuardedContent;

/** Does on an open study what a person asks for on a part of a plug-in. User-interface thread only. */
public final class StudyActs implements PageActs {

	private final StudySession session;
	private final Asking<?> asking;
	private final Consumer<Bilingual> refused;
	private final BiConsumer<String, String> answers;

	/**
	 * @param asking  asks the part
	 * @param refused says why nothing was done
	 * @param answers keeps what was chosen or written, by its id
	 */
	public StudyActs(StudySession session, Asking<?> asking, Consumer<Bilingual> refused, BiConsumer<String, String> answers) {
		this.session = session;
		this.asking = asking;
		this.refused = refused;
		this.answers = answers;
	}

	@Override
	public void make(StudyEdit<?> edit) {
		edit((asked, copy) -> asked.tried(edit, copy));
	}

	@Override
	public void make(Function<String, StudyEdit<?>> edit, String text) {
		edit((asked, copy) -> asked.tried(edit, text, copy));
	}

	@Override
	public void follow(Lead lead, StudyView view) {
		if (!new LeadOpener(session).open(lead, view)) {
			refused.accept(Asking.WORDS.text("nowhere"));
		}
	}

	@Override
	public void answer(String id, String text) {
		answers.accept(id, text);
	}

	/** Makes an edit on a copy. */
	private interface Trial {

		StudyEdit<?> on(GuardedContent<?> asked, Study copy);
	}

	private void edit(Trial trial) {
		Study copy = EcoreUtil.copy(session.study());
		asking.beside(AskedMessages.edit, () -> {
			GuardedContent<?> asked = asking.made();
			StudyEdit<?> tried = trial.on(asked, copy);
			return () -> {
				if (session.isOpen()) {
					session.execute(asked.edit(tried, session.study()));
				}
			};
		}, refused, () -> {
			// The study says that it changed.
		});
	}
}
