// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPartSite;
import org.palier.codebook.theory.CodebookEdits;
import org.palier.ground.text.Typography;
import org.palier.model.Category;
import org.palier.model.Identified;
import org.palier.model.Platform;
import org.palier.model.Theory;
import org.palier.model.Usage;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.study.StudySession;

/** What can be done to theories, usages, categories and platforms; each is one step of the study's history. */
final class ElementActions {

	private final StudySession session;
	private final IWorkbenchPartSite site;

	ElementActions(StudySession session, IWorkbenchPartSite site) {
		this.session = session;
		this.site = site;
	}

	private CodebookEdits edits() {
		return new CodebookEdits(session.study());
	}

	private Shell shell() {
		return site.getShell();
	}

	Identified addUsage() {
		return add(edits().newUsage());
	}

	Identified addPlatform() {
		return add(edits().newPlatform());
	}

	Identified addTheory(boolean ordered) {
		return add(edits().newTheory(ordered));
	}

	private Identified add(Identified made) {
		session.execute(edits().add(made, session.study()));
		return made;
	}

	boolean canAddCategory(Identified beside) {
		return beside instanceof Theory || beside instanceof Category;
	}

	/** @param beside a theory, or a category of it */
	Identified addCategory(Identified beside) {
		Theory theory = beside instanceof Category ? (Theory) beside.eContainer() : (Theory) beside;
		Category made = edits().newCategory(theory);
		session.execute(edits().add(made, theory));
		return made;
	}

	boolean canMove(Identified thing, int steps) {
		int place = place(thing, steps);
		return place >= 0 && place < CodebookEdits.siblings(thing).size();
	}

	/** @param steps on the screen: 1 is down */
	void move(Identified thing, int steps) {
		moveTo(thing, place(thing, steps));
	}

	private static int place(Identified thing, int steps) {
		return CodebookEdits.siblings(thing).indexOf(thing) + (ElementTreeContent.isReversed(thing) ? -steps : steps);
	}

	/** @param place in the list as the file has it */
	void moveTo(Identified thing, int place) {
		session.execute(edits().move(thing, place));
	}

	boolean canMerge(List<Identified> things) {
		return !things.isEmpty() && (things.stream().allMatch(Usage.class::isInstance)
				|| things.stream().allMatch(Platform.class::isInstance) || things.stream()
				.allMatch(it -> it instanceof Category && it.eContainer() == things.getFirst().eContainer()))
				&& CodebookEdits.siblings(things.getFirst()).size() > 1;
	}

	void merge(List<Identified> things) {
		var dialog = new MergeDialog(shell(), session, things);
		if (dialog.open() == Window.OK) {
			new PostRecoding(session, site).run(dialog.change());
		}
	}

	boolean canSplit(Identified thing) {
		return thing instanceof Usage || thing instanceof Category;
	}

	void split(Identified thing) {
		var dialog = new SplitDialog(shell(), session, thing);
		if (dialog.open() == Window.OK) {
			new PostRecoding(session, site).run(dialog.change());
		}
	}

	/** Deletes what nobody coded; what somebody coded is refused, with what to do instead. */
	void delete(Identified thing) {
		CodebookEdits.Use use = edits().use(thing, session.posts().counts());
		String name = ModelLabels.ofWorkbench().text(thing);
		if (use.isCoded()) {
			MessageDialog.openInformation(shell(), TheoryMessages.deleteTitle, NLS.bind(TheoryMessages.deleteRefused,
					new Object[] { name, count(use.codings()), count(use.posts()) }));
			return;
		}
		String question = use.placements() == 0 ? NLS.bind(TheoryMessages.deleteUnused, name)
				: NLS.bind(TheoryMessages.deletePlaced, name, count(use.placements()));
		if (MessageDialog.open(MessageDialog.QUESTION, shell(), TheoryMessages.deleteTitle, question, SWT.SHEET,
				TheoryMessages.delete, TheoryMessages.cancel) == 0) {
			session.execute(edits().delete(thing));
		}
	}

	private static String count(long number) {
		return new Typography(Locale.getDefault()).count(number);
	}

	/** Siblings of a thing, it included, in the order of the file. */
	static List<Identified> alternatives(Identified thing) {
		return new ArrayList<>(CodebookEdits.siblings(thing));
	}
}
