// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.reports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.forms.events.ExpansionAdapter;
import org.eclipse.ui.forms.events.ExpansionEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.palier.analysis.Analysis;
import org.palier.extensions.Contributions;
import org.palier.intake.privacy.FewestTold;
import org.palier.reports.choices.ReportPictures;
import org.palier.reports.content.SectionSource;
import org.palier.reports.content.StudyContent;
import org.palier.reports.template.ReportTemplate;
import org.palier.ui.study.StudySession;

/**
 * What few people change of a report, folded at first: template, pictures, sections of the annex, the smallest group that is told of
 * interviews.
 */
final class ReportDetails {

	private static final int SOME = 5;

	private final StudySession session;
	private final Contributions contributions;
	private final TemplateChoice template;
	private final ReportPictureChoice pictures;
	private final CheckList<String> sections;
	private final Spinner fewest;

	/**
	 * Fills a row of three columns.
	 *
	 * @param unfolded told when there is more or less to see
	 * @param changed  told after each choice
	 * @param fault    told why a template cannot be used; null when it can
	 */
	ReportDetails(Composite body, StudySession session, Contributions contributions, Runnable unfolded, Runnable changed,
			Consumer<String> fault) {
		this.session = session;
		this.contributions = contributions;
		var fold = new ExpandableComposite(body, SWT.NONE, ExpandableComposite.TWISTIE);
		fold.setText(ReportMessages.reportDetails);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(fold);
		var inside = new Composite(fold, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(0, 8).spacing(12, 12).applyTo(inside);
		fold.setClient(inside);
		template = new TemplateChoice(inside, contributions, () -> follow(changed), fault);
		pictures = new ReportPictureChoice(inside, contributions);
		sections = sections(inside, changed);
		new Label(inside, SWT.NONE).setText(ReportMessages.reportFewest);
		fewest = new Spinner(inside, SWT.BORDER);
		fewest.setValues(FewestTold.of(session.study()), FewestTold.LEAST, FewestTold.MOST, 0, 1, 5);
		fewest.setToolTipText(NLS.bind(ReportMessages.reportFewestHint, FewestTold.of(session.study())));
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(fewest);
		fold.addExpansionListener(new ExpansionAdapter() {
			@Override
			public void expansionStateChanged(ExpansionEvent event) {
				unfolded.run();
			}
		});
		follow(changed);
		template.recall();
	}

	private CheckList<String> sections(Composite body, Runnable changed) {
		var ticks = new CheckList<String>(body, ReportMessages.reportSections, SOME, changed);
		Analysis analysis = contributions.analysis();
		List<SectionSource> sources = StudyContent.sources(analysis, contributions.changeKinds(), Optional.empty(),
				contributions.addressForms(), Optional.empty(), Optional.empty());
		new StudyContent(analysis, sources).offered(session.study(), session.view())
				.forEach(it -> ticks.add(it.id(), it.name().in(Locale.getDefault()), true));
		return ticks;
	}

	/** Shows what the chosen template shows. */
	private void follow(Runnable changed) {
		List<String> shown = template.shown().sections();
		sections.tick(it -> shown.isEmpty() || shown.contains(it));
		fewest.setSelection(Math.max(FewestTold.of(session.study()), template.shown().fewest()));
		changed.run();
	}

	/** What was chosen of templates. */
	TemplateChoice template() {
		return template;
	}

	/** How pictures look; empty when one of the parts cannot be made, which is told. */
	Optional<ReportPictures> pictures(Consumer<String> fault) {
		return pictures.chosen(fault);
	}

	/** Agencies and interviews of the smallest group that is told. */
	int fewest() {
		return fewest.getSelection();
	}

	/** Whether a section is left. */
	boolean hasSections() {
		return !sections.ticked().isEmpty();
	}

	/** Ids of the sections; empty for all, and for those that the study will have when the report is made again. */
	List<String> sections(ReportTemplate page) {
		return sections.isWhole() && page.sections().isEmpty() ? List.of() : sections.ticked();
	}
}
