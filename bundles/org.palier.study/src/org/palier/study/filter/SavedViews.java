// SPDX-License-Identifier: EPL-2.0
package org.palier.study.filter;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.CensusIds;
import org.palier.ground.text.NameKey;
import org.palier.ground.text.OwnNames;
import org.palier.ground.text.Wording;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.SavedView;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;

/** The filters that a study keeps under names, and what changes them, each change as one step of undo. On the thread of the study. */
public final class SavedViews {

	private static final int LONGEST = 60;
	private static final Wording WORDS = new Wording(SavedViews.class, "messages");

	private final Study study;

	/** @param study whose views they are */
	public SavedViews(Study study) {
		this.study = study;
	}

	/** All of them, in the order of presentation. */
	public List<SavedView> all() {
		return List.copyOf(study.getViews());
	}

	/** The one of a name, whatever its case and accents, or of an id. */
	public Optional<SavedView> find(String name) {
		String key = NameKey.of(name);
		return study.getViews().stream().filter(it -> name.strip().equals(it.getName())).findFirst()
				.or(() -> study.getViews().stream().filter(it -> NameKey.of(nameOf(it)).equals(key)).findFirst())
				.or(() -> study.getViews().stream().filter(it -> name.equals(it.getId())).findFirst());
	}

	/** Returns the name that readers see. */
	public static String nameOf(SavedView view) {
		String name = view.getName();
		return name == null || name.isBlank() ? String.valueOf(view.getId()) : name;
	}

	/**
	 * The filter of a view, by ids and with the names that its things have now.
	 *
	 * @throws WhereException when it names what the study does not have any more: it says the view, and what is gone
	 */
	public Where where(SavedView view) {
		try {
			return kept(view).in(study);
		} catch (WhereException gone) {
			throw WhereException.at(0, "view_gone", nameOf(view), gone.reason());
		}
	}

	/** The filter of a view as it was kept. @throws WhereException when it is none */
	public static Where kept(SavedView view) {
		return Where.of(view.getWhere() == null ? "" : view.getWhere()).typedByNobody().called(nameOf(view));
	}

	/**
	 * Keeps a filter under a name, after those that there are.
	 *
	 * @throws WhereException when another view has this name, it is none, or the filter names what the study does not have
	 */
	public RecordedEdit add(String name, Where where) {
		String called = free(name, null);
		SavedView made = PalierFactory.eINSTANCE.createSavedView();
		made.setId(CensusIds.free(called, "view", this::isTaken));
		made.setName(called);
		made.setWhere(where.in(study).text());
		return new RecordedEdit(WORDS.text("view.add", called), Root.list(study, Literals.STUDY__VIEWS), () -> study.getViews().add(made));
	}

	/** Keeps another filter under the name of a view. @throws WhereException when it names what the study does not have */
	public RecordedEdit change(SavedView view, Where where) {
		String text = where.in(study).text();
		return new RecordedEdit(WORDS.text("view.change", nameOf(view)), Root.itself(view), () -> view.setWhere(text));
	}

	/** Gives a view another name. @throws WhereException when another view has it, or it is none */
	public RecordedEdit rename(SavedView view, String name) {
		String called = free(name, view);
		return new RecordedEdit(WORDS.text("view.rename", called), Root.itself(view), () -> view.setName(called));
	}

	/** Takes a view away. */
	public RecordedEdit remove(SavedView view) {
		return new RecordedEdit(WORDS.text("view.remove", nameOf(view)), Root.list(study, Literals.STUDY__VIEWS),
				() -> study.getViews().remove(view));
	}

	private String free(String name, @Nullable SavedView but) {
		String called = name.strip();
		var names = new OwnNames(study.getViews().stream().filter(it -> it != but).map(SavedViews::nameOf).toList(), LONGEST);
		if (!names.isName(called)) {
			throw WhereException.at(0, "view_name", called, LONGEST);
		}
		if (names.isTaken(called)) {
			throw WhereException.at(0, "view_taken", called);
		}
		return called;
	}

	private boolean isTaken(String id) {
		return study.getViews().stream().anyMatch(it -> id.equals(it.getId()));
	}
}
