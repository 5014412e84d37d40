// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.findings;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.palier.findings.Candidate;
import org.palier.findings.Candidates;
import org.palier.findings.Cell;
import org.palier.findings.EarlierFindings;
import org.palier.findings.FindingException;
import org.palier.findings.FindingNow;
import org.palier.findings.SavedFindings;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.model.Finding;
import org.palier.ui.study.PersonHere;
import org.palier.ui.study.StudySession;

/** What may be said above, what is kept beneath, and beside them what the chosen one rests on. User-interface thread only. */
final class FindingsPage {

	private static final int[] ROWS = { 55, 45 };
	private static final int[] COLUMNS = { 72, 28 };

	private final StudySession session;
	private final SashForm body;
	private final CandidatesTable candidates;
	private final SavedFindingsTable kept;
	private final Text detail;
	private final Label hint;
	private final Locale locale = Locale.getDefault();
	private final Typography typography = new Typography(locale);
	private Candidates today = new Candidates(List.of(), List.of());

	FindingsPage(Composite parent, StudySession session) {
		this.session = session;
		body = new SashForm(parent, SWT.HORIZONTAL);
		var tables = new SashForm(body, SWT.VERTICAL);
		Composite above = titled(tables, FindingsMessages.held);
		candidates = new CandidatesTable(above, new CandidatesTable.Chosen() {
			@Override
			public void kept(Candidate candidate, boolean keep) {
				keep(candidate, keep);
			}

			@Override
			public void looked(Candidate candidate) {
				tell(candidate);
			}
		});
		GridDataFactory.fillDefaults().grab(true, true).applyTo(candidates.control());
		hint = new Label(above, SWT.WRAP);
		hint.setText(FindingsMessages.reading);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
		Composite beneath = titled(tables, FindingsMessages.kept);
		kept = new SavedFindingsTable(beneath, new SavedFindingsTable.Chosen() {
			@Override
			public void looked(FindingNow finding) {
				tell(finding);
			}

			@Override
			public void does(SavedFindingsTable.Deed deed, FindingNow finding) {
				change(deed, finding);
			}
		});
		GridDataFactory.fillDefaults().grab(true, true).applyTo(kept.control());
		tables.setWeights(ROWS);
		Composite beside = titled(body, FindingsMessages.read);
		detail = new Text(beside, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(detail);
		body.setWeights(COLUMNS);
	}

	private static Composite titled(Composite parent, String title) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(area);
		var label = new Label(area, SWT.NONE);
		label.setText(title);
		label.setFont(JFaceResources.getBannerFont());
		return area;
	}

	Control control() {
		return body;
	}

	void setFocus() {
		candidates.control().setFocus();
	}

	/** Shows what may be said today. */
	void show(Candidates computed) {
		today = computed;
		candidates.show(today, keptIds(), EarlierFindings.of(session.study(), LocalDate.now(ZoneOffset.UTC)));
		keptChanged();
		hint.setText(today.held().isEmpty() ? FindingsMessages.nothing : FindingsMessages.keptHint);
		hint.getParent().layout();
		if (!kept.hasFocus()) {
			candidates.selected().ifPresent(this::tell);
		}
	}

	/** The study has other findings, or their words changed. */
	void keptChanged() {
		kept.show(FindingNow.of(session.study(), today));
		candidates.mark(keptIds());
		if (kept.hasFocus()) {
			kept.selected().ifPresent(this::tell);
		}
	}

	private Set<String> keptIds() {
		return new SavedFindings(session.study()).all().stream().map(Finding::getCandidate).filter(it -> it != null).collect(Collectors.toSet());
	}

	private void keep(Candidate candidate, boolean keep) {
		var findings = new SavedFindings(session.study());
		if (keep) {
			attempt(() -> session.execute(findings.keep(candidate, LocalDate.now(ZoneOffset.UTC), new PersonHere().name().orElse(""))));
		} else {
			findings.all().stream().filter(it -> candidate.id().equals(it.getCandidate())).findFirst()
					.ifPresent(it -> session.execute(findings.remove(it)));
		}
	}

	private void change(SavedFindingsTable.Deed deed, FindingNow finding) {
		var findings = new SavedFindings(session.study());
		int place = findings.all().indexOf(finding.kept());
		switch (deed) {
		case UP -> session.execute(findings.move(finding.kept(), place - 1));
		case DOWN -> session.execute(findings.move(finding.kept(), place + 1));
		case REMOVE -> session.execute(findings.remove(finding.kept()));
		case SEE -> finding.now().ifPresent(it -> session.execute(findings.see(finding.kept(), it)));
		case REWORD -> {
			var dialog = new WordingDialog(body.getShell(), findings, finding);
			if (dialog.open() == Window.OK) {
				session.execute(dialog.edit());
			}
		}
		}
	}

	/** Something that a finding may refuse. */
	private interface Attempt {
		void run() throws FindingException;
	}

	private void attempt(Attempt attempt) {
		try {
			attempt.run();
		} catch (FindingException refused) {
			MessageDialog.openInformation(body.getShell(), FindingsMessages.findings, refused.reason().in(locale));
			candidates.mark(keptIds());
		}
	}

	private void tell(Candidate candidate) {
		List<String> lines = new ArrayList<>(List.of(candidate.sentence().in(locale), ""));
		lines.add(candidate.condition().in(locale));
		if (!candidate.verdict().holds()) {
			lines.addAll(List.of("", NLS.bind(FindingsMessages.refusedHint, candidate.verdict().reason().in(locale))));
		}
		lines.addAll(numbers(candidate));
		detail.setText(String.join("\n", lines));
	}

	private void tell(FindingNow finding) {
		List<String> lines = new ArrayList<>(List.of(finding.sentence().in(locale), ""));
		finding.now().map(Candidate::condition).map(it -> it.in(locale)).ifPresent(lines::add);
		for (Bilingual remark : finding.remarks()) {
			lines.addAll(List.of("", remark.in(locale)));
		}
		Optional<Candidate> now = finding.now();
		now.ifPresent(it -> lines.addAll(numbers(it)));
		detail.setText(String.join("\n", lines));
	}

	private List<String> numbers(Candidate candidate) {
		List<String> lines = new ArrayList<>(List.of(""));
		int place = 1;
		for (Cell cell : candidate.cells()) {
			if (!cell.span().isUnchecked()) {
				String value = typography.share(cell.span().value());
				lines.add(NLS.bind(FindingsMessages.number, String.valueOf(place), cell.span().low() == cell.span().high() ? value
						: NLS.bind(FindingsMessages.cell,
								new Object[] { value, typography.share(cell.span().low()), typography.share(cell.span().high()) })));
			}
			place++;
		}
		return lines;
	}
}
