// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.problems;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.palier.checks.Finding;
import org.palier.checks.QuickFix;
import org.palier.checks.Validation;
import org.palier.checks.ValidationRule;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ui.EditWords;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;

/**
 * The quick fix of a finding, alone or together with others of its rule: one step that can be undone for
 * each study. The rule is run again first, because a fix holds only for the study as it was checked.
 */
final class FindingResolution extends WorkbenchMarkerResolution {

	private final IMarker marker;
	private final ProblemMarker line;

	FindingResolution(IMarker marker) {
		this.marker = marker;
		this.line = ProblemMarker.of(marker);
	}

	@Override
	public String getLabel() {
		return line.fix();
	}

	@Override
	public String getDescription() {
		return line.message();
	}

	@Override
	public Image getImage() {
		return null;
	}

	@Override
	public IMarker[] findOtherMarkers(IMarker[] markers) {
		return Arrays.stream(markers).filter(it -> !it.equals(marker)).filter(it -> {
			ProblemMarker other = ProblemMarker.of(it);
			return other.rule().equals(line.rule()) && !other.fix().isEmpty();
		}).toArray(IMarker[]::new);
	}

	@Override
	public void run(IMarker one) {
		run(new IMarker[] { one }, null);
	}

	@Override
	public void run(IMarker[] markers, IProgressMonitor monitor) {
		IWorkbench workbench = PlatformUI.getWorkbench();
		var sessions = workbench.getService(StudySessions.class);
		List<ValidationRule> rules = workbench.getService(Contributions.class).of(PartKind.RULES).usable().stream()
				.filter(it -> it.id().equals(line.rule())).toList();
		Map<StudySession, List<ProblemMarker>> wanted = new LinkedHashMap<>();
		for (IMarker each : markers) {
			new MarkedObject(each, sessions).session()
					.ifPresent(it -> wanted.computeIfAbsent(it, session -> new ArrayList<>()).add(ProblemMarker.of(each)));
		}
		boolean fixed = false;
		for (var each : wanted.entrySet()) {
			fixed |= fix(each.getKey(), new Validation(rules), each.getValue());
		}
		if (!fixed) {
			MessageDialog.openInformation(workbench.getActiveWorkbenchWindow().getShell(), ProblemMessages.nothingToFixTitle,
					ProblemMessages.nothingToFix);
		}
	}

	private static boolean fix(StudySession session, Validation rule, List<ProblemMarker> wanted) {
		List<QuickFix> fixes = rule.check(session.study(), LocalDate.now(), Progress.NONE).stream()
				.filter(it -> wanted.contains(ProblemMarker.of(it, session.name()))).map(Finding::fix).flatMap(Optional::stream)
				.toList();
		if (fixes.isEmpty()) {
			return false;
		}
		session.execute(QuickFix.together(label(fixes), fixes));
		return true;
	}

	private static Bilingual label(List<QuickFix> fixes) {
		return fixes.size() == 1 ? fixes.getFirst().label()
				: EditWords.of("problems.fix", fixes.size());
	}
}
