// SPDX-License-Identifier: EPL-2.0
package org.palier.workbench.api.guard;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.palier.ground.Faults;
import org.palier.ground.Guarded;
import org.palier.ground.PartGate;
import org.palier.ground.PluginFailedException;
import org.palier.ground.StalledException;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.Study;
import org.palier.numbers.queries.PostQuery;
import org.palier.numbers.queries.UnansweredQueryException;
import org.palier.pictures.Chart;
import org.palier.study.edit.OutsideRootsException;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.workbench.api.Block;
import org.palier.workbench.api.Looking;
import org.palier.workbench.api.Page;
import org.palier.workbench.api.PageContent;
import org.palier.workbench.api.StudyEdit;

/**
 * A page of a plug-in, unable to harm the window: whatever it throws becomes a sentence that names it, and one that does not end is given
 * up. Each answer is looked at before it is drawn. Thread-safe.
 */
public final class GuardedPage {

	private static final Wording WORDS = new Wording(GuardedPage.class, "messages");

	private final Page page;
	private final String id;
	private final Set<PostQuery<?>> queries;
	private final PartGate gate;
	private final Faults faults;

	/**
	 * @param gate   through which each call passes
	 * @param faults told what it did wrong, or that it is given up
	 */
	public GuardedPage(Page page, PartGate gate, Faults faults) {
		this.page = page;
		this.id = Objects.requireNonNull(page.id(), "no id");
		this.queries = Set.copyOf(page.queries());
		this.gate = gate;
		this.faults = faults;
	}

	/** Id of the page. */
	public String id() {
		return id;
	}

	/**
	 * The blocks that are to be seen. The page may take its time, so this is not for the thread of a window.
	 *
	 * @throws PluginFailedException when the page gave nothing that can be drawn, with the sentence that says so
	 */
	public PageContent ask(Looking looking) {
		return guarded("broken", () -> {
			Looking asked = looking.with(looking.view().fetching(queries));
			return checked(gate.call(() -> Objects.requireNonNull(page.content(asked), "no content")));
		});
	}

	/** A step that may fail. */
	private interface Step<T> {

		T take() throws Exception;
	}

	private <T> T guarded(String failure, Step<T> step) {
		return Guarded.call(step::take, problem -> {
			throw refused(failure, problem);
		});
	}

	private RuntimeException refused(String failure, Throwable problem) {
		switch (problem) {
		case CancellationException cancelled -> {
			return cancelled;
		}
		case StalledException stalled -> {
			return new PluginFailedException(stalled.and(WORDS.text("given_up", id, stalled.seconds())));
		}
		case OutsideRootsException elsewhere -> {
			Bilingual said = WORDS.text("elsewhere", id);
			faults.failed(said);
			return new PluginFailedException(said);
		}
		case UnansweredQueryException unanswered -> {
			return new PluginFailedException(unanswered.reason());
		}
		case RefusedPage refused -> {
			faults.failed(refused.reason());
			return refused;
		}
		default -> {
			Bilingual said = WORDS.text(failure, id, Faults.said(problem));
			faults.failed(said);
			return new PluginFailedException(said);
		}
		}
	}

	/** An answer of the page that cannot be drawn. */
	private static final class RefusedPage extends PluginFailedException {

		private static final long serialVersionUID = 1L;

		RefusedPage(Bilingual reason) {
			super(reason);
		}
	}

	private PageContent checked(PageContent given) {
		List<?> blocks = given.blocks();
		if (blocks.size() > PageContent.MOST) {
			throw new RefusedPage(WORDS.text("many", id, blocks.size(), PageContent.MOST));
		}
		for (Object it : blocks) {
			check(it);
		}
		return given;
	}

	/** A list may hold what its type does not say. */
	private void check(Object given) {
		switch (given) {
		case Block.Numbers it when it.table().rows().size() > Block.MOST_ROWS ->
			throw new RefusedPage(WORDS.text("long", id, it.table().rows().size(), Block.MOST_ROWS));
		case Block.Picture it when it.chart().getClass().getClassLoader() != Chart.class.getClassLoader() ->
			throw new RefusedPage(WORDS.text("chart", id));
		case Block drawn -> {
			// It can be drawn.
		}
		default -> throw new RefusedPage(WORDS.text("foreign", id));
		}
	}

	/**
	 * An edit of the page, after it was made on a copy of the study. May take its time, so not on the thread of a window.
	 *
	 * @param copy of the study, which it changes
	 * @throws PluginFailedException when it failed there, with the sentence that says so
	 */
	public StudyEdit<?> tried(StudyEdit<?> edit, Study copy) {
		return guarded("edit", () -> gate.call(() -> {
			recorded(edit, copy).run();
			return edit;
		}));
	}

	/** The edit of what a person wrote, see {@link #tried}. */
	public StudyEdit<?> tried(Function<String, StudyEdit<?>> written, String text, Study copy) {
		return tried(guarded("edit", () -> gate.call(() -> Objects.requireNonNull(written.apply(text), "no edit"))), copy);
	}

	/** An edit that was tried before, for a session to make. @throws PluginFailedException when the study lacks what it is about */
	public RecordedEdit edit(StudyEdit<?> tried, Study study) {
		return guarded("edit", () -> recorded(tried, study));
	}

	private <T extends EObject> RecordedEdit recorded(StudyEdit<T> edit, Study study) {
		T place = Optional.ofNullable(edit.place().apply(study)).flatMap(it -> it).orElseThrow(() -> new RefusedPage(WORDS.text("gone", id)));
		Root root = place instanceof Study all ? Root.everything(all, "a page of a plug-in says so") : Root.beneath(place);
		return new RecordedEdit(edit.label(), root, () -> edit.change().accept(place)).strict();
	}
}
