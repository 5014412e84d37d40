// SPDX-License-Identifier: EPL-2.0
package org.palier.workbench.api.guard;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
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
import org.palier.workbench.api.BranchContent;
import org.palier.workbench.api.HomeTile;
import org.palier.workbench.api.Looking;
import org.palier.workbench.api.NavigatorBranch;
import org.palier.workbench.api.Page;
import org.palier.workbench.api.PageContent;
import org.palier.workbench.api.PropertiesSection;
import org.palier.workbench.api.Shown;
import org.palier.workbench.api.StudyEdit;
import org.palier.workbench.api.TileContent;

/**
 * A thing that a plug-in shows, unable to harm the window: whatever it throws becomes a sentence that names it, and one that does not end
 * is given up. Each answer is looked at before it is drawn. Thread-safe.
 *
 * @param <C> what it says
 */
public final class GuardedContent<C> {

	private static final Wording WORDS = new Wording(GuardedContent.class, "messages");

	private final Shown<? extends C> shown;
	private final Bilingual noun;
	private final String id;
	private final String name;
	private final Set<PostQuery<?>> queries;
	private final PartGate gate;
	private final Faults faults;

	/**
	 * @param name   by which a person knows it
	 * @param gate   through which each call passes
	 * @param faults told what it did wrong, or that it is given up
	 */
	public GuardedContent(Shown<? extends C> shown, String name, PartGate gate, Faults faults) {
		this.shown = shown;
		this.noun = WORDS.text(switch (shown) {
		case Page page -> "page";
		case HomeTile tile -> "tile";
		case PropertiesSection section -> "section";
		case NavigatorBranch branch -> "branch";
		});
		this.id = Objects.requireNonNull(shown.id(), "no id");
		this.name = name;
		this.queries = Set.copyOf(shown.queries());
		this.gate = gate;
		this.faults = faults;
	}

	/** Id of its contribution. */
	public String id() {
		return id;
	}

	/**
	 * The content that is to be seen. It may take its time, so this is not for the thread of a window.
	 *
	 * @throws PluginFailedException when it gave nothing that can be drawn, with the sentence that says so
	 */
	public C ask(Looking looking) {
		return guarded("broken", () -> {
			Looking asked = looking.with(looking.view().fetching(queries));
			C given = gate.call(() -> Objects.requireNonNull(shown.content(asked), "no content"));
			check(given);
			return given;
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
			return new PluginFailedException(stalled.and(WORDS.text("given_up", noun, name, stalled.seconds())));
		}
		case OutsideRootsException elsewhere -> {
			Bilingual said = WORDS.text("elsewhere", noun, name);
			faults.failed(said);
			return new PluginFailedException(said);
		}
		case UnansweredQueryException unanswered -> {
			return new PluginFailedException(unanswered.reason());
		}
		case RefusedContent refused -> {
			faults.failed(refused.reason());
			return refused;
		}
		default -> {
			Bilingual said = WORDS.text(failure, noun, name, Faults.said(problem));
			faults.failed(said);
			return new PluginFailedException(said);
		}
		}
	}

	/** An answer that cannot be drawn. */
	private static final class RefusedContent extends PluginFailedException {

		private static final long serialVersionUID = 1L;

		RefusedContent(Bilingual reason) {
			super(reason);
		}
	}

	/** A list may hold what its type does not say. */
	private void check(Object given) {
		switch (given) {
		case PageContent it -> {
			few(it.blocks().size(), PageContent.MOST);
			each(it.blocks(), this::checkBlock);
		}
		case TileContent it -> {
			few(it.bars().size(), TileContent.MOST);
			each(it.bars(), bar -> known(bar instanceof TileContent.Bar));
		}
		case BranchContent it -> few(lines(it.lines()), BranchContent.MOST);
		default -> known(false);
		}
	}

	private static void each(List<?> given, Consumer<Object> check) {
		given.forEach(check);
	}

	private void few(int parts, int most) {
		if (parts > most) {
			throw new RefusedContent(WORDS.text("many", noun, name, parts, most));
		}
	}

	private void known(boolean isPart) {
		if (!isPart) {
			throw new RefusedContent(WORDS.text("foreign", noun, name));
		}
	}

	/** How many lines there are, with all beneath them; no more are looked at than there may be. */
	private int lines(List<?> given) {
		int all = given.size();
		few(all, BranchContent.MOST);
		for (Object it : given) {
			known(it instanceof BranchContent.Line);
			all += lines(((BranchContent.Line) it).lines());
			few(all, BranchContent.MOST);
		}
		return all;
	}

	private void checkBlock(Object given) {
		switch (given) {
		case Block.Numbers it when it.table().rows().size() > Block.MOST_ROWS ->
			throw new RefusedContent(WORDS.text("long", noun, name, it.table().rows().size(), Block.MOST_ROWS));
		case Block.Picture it when it.chart().getClass().getClassLoader() != Chart.class.getClassLoader() ->
			throw new RefusedContent(WORDS.text("chart", noun, name));
		case Block.Choice it -> {
			few(it.options().size(), Block.MOST_OPTIONS);
			each(it.options(), option -> known(option instanceof Block.Choice.Option));
		}
		case Block drawn -> {
			// It can be drawn.
		}
		default -> known(false);
		}
	}

	/**
	 * An edit, after it was made on a copy of the study. May take its time, so not on the thread of a window.
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
		T place = Optional.ofNullable(edit.place().apply(study)).flatMap(it -> it)
				.orElseThrow(() -> new RefusedContent(WORDS.text("gone", noun, name)));
		Root root = place instanceof Study all ? Root.everything(all, "a part of a plug-in says so") : Root.beneath(place);
		return new RecordedEdit(edit.label(), root, () -> edit.change().accept(place)).strict();
	}
}
