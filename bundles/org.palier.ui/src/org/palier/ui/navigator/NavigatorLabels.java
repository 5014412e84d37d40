// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.navigator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.palier.coding.resolved.SetProgress;
import org.palier.ground.text.Typography;
import org.palier.interviews.coders.BlindCoding;
import org.palier.interviews.coders.PassagesInForce;
import org.palier.interviews.text.TranscriptStore;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Agency;
import org.palier.model.CaseSelection;
import org.palier.model.CodingSet;
import org.palier.model.Interview;
import org.palier.model.Interviews;
import org.palier.model.Jurisdiction;
import org.palier.model.Run;
import org.palier.model.SelectedCase;
import org.palier.model.SetPurpose;
import org.palier.model.Study;
import org.palier.numbers.cases.CaseSummary;
import org.palier.ui.UiMessages;
import org.palier.ui.labels.CorpusLabels;
import org.palier.ui.labels.ModelImages;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.study.AddedLine;
import org.palier.ui.study.CensusLine;
import org.palier.ui.study.ChosenCoder;
import org.palier.ui.study.CorpusLine;
import org.palier.ui.study.StudyPosts;
import org.palier.ui.study.StudySessions;

/** How the lines of the study tree look: what is not matched or not active says so in words first. */
final class NavigatorLabels extends LabelProvider implements IStyledLabelProvider {

	/** Colours of the platform, to which a theme gives its own. */
	private static final Styler WARNING = StyledString.DECORATIONS_STYLER;
	private static final Styler QUIET = StyledString.QUALIFIER_STYLER;

	private final ModelLabels labels;
	private final ModelImages images;
	private final NavigatorContent content;
	private final StudySessions sessions;

	NavigatorLabels(ModelLabels labels, ModelImages images, NavigatorContent content, StudySessions sessions) {
		this.sessions = sessions;
		this.labels = labels;
		this.images = images;
		this.content = content;
	}

	@Override
	public StyledString getStyledText(Object line) {
		return switch (line) {
		case CensusLine census -> census(census.session().study());
		case CorpusLine corpus -> corpus(corpus.session().posts());
		case Branch branch -> counted(branch.label(), branch.count());
		case AddedLine it -> new StyledString(it.label()).append(it.quiet(), it.isWarning() ? WARNING : QUIET);
		case Jurisdiction it -> government(it);
		case Agency it when it.isUnmatched() -> new StyledString(labels.text(it)).append(" · " + UiMessages.unmatched, WARNING);
		case Run it -> new StyledString(labels.text(it))
				.append(" · " + (it.isActive() ? UiMessages.active : UiMessages.inactive), it.isActive() ? QUIET : WARNING);
		case CodingSet it -> set(it);
		case SetCoder it -> coder(it);
		case CaseSelection it -> new StyledString(labels.text(it)).append(" · " + summary(it), QUIET);
		case Interview it -> interview(it);
		case EObject it -> new StyledString(labels.text(it));
		default -> throw new IllegalArgumentException("No line for " + line);
		};
	}

	private StyledString set(CodingSet set) {
		var typography = new Typography(labels.locale());
		var line = new StyledString(labels.text(set)).append(" (" + typography.count(set.getSize() + set.getTargeted()) + ")", QUIET);
		if (set.getPurpose() == SetPurpose.TRAINING) {
			line.append(" · " + UiMessages.setTraining, QUIET);
		}
		if (set.getClosedOn() != null) {
			line.append(" · " + UiMessages.setClosed, QUIET);
		}
		int open = sessions.of(set).flatMap(it -> it.progress(set)).map(SetProgress::open).orElse(0);
		return open == 0 ? line : line.append(" · " + NLS.bind(UiMessages.setOpen, typography.count(open)), WARNING);
	}

	/** How many of their posts a coder has coded; without numbers while these are counted. */
	private StyledString coder(SetCoder line) {
		var typography = new Typography(labels.locale());
		var name = new StyledString(labels.text(line.coder()));
		return sessions.of(line.set()).flatMap(it -> it.progress(line.set()))
				.flatMap(it -> it.coders().stream().filter(coder -> coder.coder().equals(line.coder().getId())).findFirst())
				.map(it -> name.append(" · " + NLS.bind(UiMessages.setCoded, typography.count(it.coded()), typography.count(it.posts())), QUIET)
						.append(it.skipped() == 0 ? "" : " · " + NLS.bind(UiMessages.setSkipped, typography.count(it.skipped())), QUIET))
				.orElse(name);
	}

	private StyledString interview(Interview interview) {
		var line = new StyledString(labels.text(interview));
		if (Interviews.isWithdrawn(interview)) {
			return line.append(" · " + UiMessages.interviewWithdrawn, WARNING);
		}
		if (interview.getAgency() != null && interview.getAgency().getCategory() != null) {
			line.append(" · " + labels.text(interview.getAgency().getCategory()));
		}
		int passages = passages(interview);
		return line.append(" · " + (interview.getTranscript() == null ? UiMessages.interviewNoText
				: passages == 0 ? UiMessages.interviewToCode
						: NLS.bind(UiMessages.interviewPassages, new Typography(labels.locale()).count(passages))),
				QUIET);
	}

	/**
	 * Counts the passages in force; while several people code the interview, those that the person at this machine
	 * coded.
	 */
	private int passages(Interview interview) {
		if (!(interview.eContainer() instanceof Study study)) {
			return 0;
		}
		var blind = new BlindCoding(study);
		if (blind.open(interview).isPresent()) {
			return sessions.of(interview).map(it -> new ChosenCoder(it).in(study).id())
					.map(it -> (int) blind.seen(interview, it).stream().filter(one -> !one.getCodes().isEmpty()).count()).orElse(0);
		}
		return new PassagesInForce(study).of(interview, TranscriptStore.open(interview).orElse(TranscriptText.EMPTY)).size();
	}

	private String summary(CaseSelection selection) {
		return CaseSummary.of(selection.getCases().stream().map(SelectedCase::getResponse).toList()).text().in(labels.locale());
	}

	private StyledString counted(String label, int count) {
		return new StyledString(label).append(" (" + new Typography(labels.locale()).count(count) + ")", QUIET);
	}

	private StyledString government(Jurisdiction government) {
		int all = government.getAgencies().size();
		int shown = content.count(government);
		if (shown == all) {
			return counted(labels.text(government), all);
		}
		var typography = new Typography(labels.locale());
		return new StyledString(labels.text(government))
				.append(" (" + NLS.bind(UiMessages.shownOf, typography.count(shown), typography.count(all)) + ")", QUIET);
	}

	private StyledString census(Study study) {
		var typography = new Typography(labels.locale());
		int agencies = study.getJurisdictions().stream().mapToInt(it -> it.getAgencies().size()).sum();
		return new StyledString(UiMessages.census).append(
				" (" + typography.count(agencies) + " × " + typography.count(study.getPlatforms().size()) + ")", QUIET);
	}

	private StyledString corpus(StudyPosts posts) {
		var line = new StyledString(UiMessages.corpus);
		return switch (posts) {
		case StudyPosts.None none -> line.append(" (" + UiMessages.corpusNoPosts + ")", QUIET);
		case StudyPosts.Counting counting -> line.append(" (…)", QUIET);
		case StudyPosts.Counted counted -> line.append(" (" + new Typography(labels.locale()).count(counted.total()) + ")", QUIET);
		case StudyPosts.Unreadable unreadable -> line.append(" · " + UiMessages.corpusNotRead, WARNING);
		};
	}

	@Override
	public String getText(Object line) {
		return getStyledText(line).getString();
	}

	@Override
	public Image getImage(Object line) {
		return switch (line) {
		case EObject object -> images.of(object);
		case CensusLine census -> images.named("census");
		case SetCoder coder -> images.of(coder.coder());
		case CorpusLine corpus -> images.named("corpus");
		default -> images.named("group");
		};
	}
}
