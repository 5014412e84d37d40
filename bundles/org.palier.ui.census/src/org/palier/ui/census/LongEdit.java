// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.register.grid.CellChange;
import org.palier.study.edit.RecordedEdit;
import org.palier.ui.study.StudySession;

/**
 * Writes many cells as one step, in sight: the progress dialog of the workbench says how far it is. It cannot be
 * cancelled: the study belongs to the thread that would have to hear of it, and undo takes back the whole step.
 */
final class LongEdit {

	/** From so many cells on a person notices the wait. */
	static final int CELLS = 5_000;

	private static final int STEP = 500;

	private final StudySession session;

	LongEdit(StudySession session) {
		this.session = session;
	}

	/** @param edit makes the step of cells @throws RuntimeException what the edit throws; the study is then as before */
	void run(List<CellChange> changes, Function<List<CellChange>, RecordedEdit> edit) {
		try {
			PlatformUI.getWorkbench().getProgressService().run(false, false, monitor -> {
				monitor.beginTask(CountedSentence.bind(CensusMessages.writingCells, new Typography(Locale.getDefault()).count(changes.size())),
						changes.size() / STEP + 1);
				session.execute(edit.apply(watched(changes, monitor)));
				monitor.done();
			});
		} catch (InvocationTargetException failure) {
			throw failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure.getCause());
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	/** The cells to write; every so many of them report progress as they are written. */
	private static List<CellChange> watched(List<CellChange> changes, IProgressMonitor monitor) {
		List<CellChange> watched = new ArrayList<>(changes);
		for (int i = STEP - 1; i < watched.size(); i += STEP) {
			CellChange change = watched.get(i);
			watched.set(i, new CellChange(change.agency(), agency -> {
				change.value().writeTo(agency);
				monitor.worked(1);
			}));
		}
		return watched;
	}
}
