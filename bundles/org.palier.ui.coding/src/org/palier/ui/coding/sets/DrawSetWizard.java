// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.coding.desk.DeskCodebook;
import org.palier.coding.estimates.PlanCost;
import org.palier.coding.sets.CodingSets;
import org.palier.coding.sets.PlanRequest.Target;
import org.palier.coding.sets.PlanRequest;
import org.palier.coding.sets.SampleRun;
import org.palier.coding.sets.SamplingPlan;
import org.palier.coding.sets.SetException;
import org.palier.coding.sets.StratumField;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.extensions.Contributions;
import org.palier.model.CoderKind;
import org.palier.model.Study;
import org.palier.ui.labels.ModelImages;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.study.JobProgress;
import org.palier.ui.study.StudyJobs;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudySession;

/** Asks for a plan, shows what it would draw, and draws it as one run that can be undone. */
public final class DrawSetWizard extends Wizard {

	private final IWorkbenchWindow window;
	private final StudySession session;
	private final FramePage frame;
	private final StrataPage strata;
	private final CodersPage coders;
	private final DrawPreviewPage preview = new DrawPreviewPage();
	private String refusal;

	/** @param session the study, whose posts are counted */
	public DrawSetWizard(IWorkbenchWindow window, StudySession session) {
		this.window = window;
		this.session = session;
		Study study = session.study();
		var labels = ModelLabels.ofWorkbench();
		Map<String, String> platforms = new LinkedHashMap<>();
		study.getPlatforms().forEach(it -> platforms.put(it.getId(), labels.text(it)));
		Map<String, String> facets = new LinkedHashMap<>();
		facets.put(Facet.USAGE.id(), SetMessages.usage);
		study.getTheories().stream().filter(it -> !it.getCategories().isEmpty()).forEach(it -> facets.put(it.getId(), labels.in(it.getName())));
		Map<String, String> fields = new LinkedHashMap<>();
		Arrays.stream(StratumField.Known.values()).forEach(it -> fields.put(it.id(), label(it)));
		facets.forEach((id, name) -> fields.put(id, NLS.bind(SetMessages.predicted, name)));
		Map<String, String> persons = new LinkedHashMap<>();
		study.getCoders().stream().filter(it -> it.getKind() == CoderKind.HUMAN).forEach(it -> persons.put(it.getId(), labels.text(it)));
		Set<String> usual = new java.util.HashSet<>(DeskCodebook.theoriesOfPosts(study));
		usual.add(Facet.USAGE.id());
		frame = new FramePage(new CodingSets(study).freeName(), platforms);
		strata = new StrataPage(fields, session.posts().estimates().checked(Facet.USAGE));
		coders = new CodersPage(persons, facets, usual);
		setWindowTitle(NLS.bind(SetMessages.drawTitle, session.name()));
		setDefaultPageImageDescriptor(ModelImages.icon("banner"));
		setNeedsProgressMonitor(true);
	}

	/** Whether a field of strata is what programs predict. */
	static boolean isPredicted(String field) {
		return Arrays.stream(StratumField.Known.values()).noneMatch(it -> it.id().equals(field));
	}

	/** What a field of strata is called. */
	static String label(StratumField.Known field) {
		return switch (field) {
		case JURISDICTION -> SetMessages.fieldJurisdiction;
		case CATEGORY -> SetMessages.fieldCategory;
		case AGENCY -> SetMessages.fieldAgency;
		case PLATFORM -> SetMessages.fieldPlatform;
		case LANGUAGE -> SetMessages.fieldLanguage;
		case MONTH -> SetMessages.fieldMonth;
		case YEAR -> SetMessages.fieldYear;
		case KIND -> SetMessages.fieldKind;
		};
	}

	@Override
	public void addPages() {
		addPage(frame);
		addPage(strata);
		addPage(coders);
		addPage(preview);
	}

	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == preview && super.canFinish();
	}

	/** Something else is asked for. */
	void changed() {
		if (strata.getControl() != null) {
			strata.enable();
		}
		preview.forget();
	}

	/** Whether posts of strata are typed. */
	boolean isByHand() {
		return strata.isByHand();
	}

	/** Why what is asked for is no plan; null when it is. */
	String wrong() {
		if (strata.getControl() == null || coders.getControl() == null) {
			return null;
		}
		if (strata.seed().isEmpty()) {
			return SetMessages.badSeed;
		}
		if (strata.wantsWords()) {
			return SetMessages.wordsWanted;
		}
		if (!coders.isAnythingCoded()) {
			return SetMessages.nothingCoded;
		}
		try {
			request(Map.of()).plan(session.study());
			return null;
		} catch (SetException refused) {
			return refused.reason().in(Locale.getDefault());
		}
	}

	private PlanRequest request(Map<String, Integer> byHand) throws SetException {
		Target target = strata.target();
		int size = strata.size();
		Integer random = target.random();
		if (!byHand.isEmpty()) {
			// What strata are given is the random part, whatever was asked for before.
			int given = byHand.values().stream().mapToInt(Integer::intValue).sum();
			size = random == null ? given : given + Math.max(0, size - random);
			target = new Target(target.how(), random == null ? null : Integer.valueOf(given));
		}
		return new PlanRequest(frame.name(), frame.purpose(), size, frame.filter(), strata.strata(byHand), target, coders.coding(),
				strata.seed().orElse(1L));
	}

	/** What the plan has to do with a margin; empty when that cannot be told, which a person reads, or was cancelled. */
	Optional<PlanCost> cost() {
		strata.setErrorMessage(null);
		return asked(Map.of(), (run, posts, progress) -> PlanCost.of(run.plan(), run.frame(posts, progress))).or(() -> {
			strata.setErrorMessage(refusal);
			return Optional.empty();
		});
	}

	/** What decides how many posts can be drawn, and from which strata. */
	Object frameAndStrata() {
		try {
			return List.of(frame.filter(), strata.strata(Map.of()));
		} catch (SetException wrong) {
			return wrong.reason();
		}
	}

	/** Draws without writing; empty when that is refused, see {@link #refusal}, or was cancelled. */
	Optional<SampleRun.Outcome> draw(Map<String, Integer> byHand) {
		return asked(byHand, (run, posts, progress) -> run.draw("", posts, progress));
	}

	/** Why the last draw came to nothing. */
	String refusal() {
		return refusal;
	}

	/** Asks the posts. */
	@FunctionalInterface
	private interface Question<T> {
		T of(SampleRun run, CorpusView posts, JobProgress progress) throws IOException;
	}

	private <T> Optional<T> asked(Map<String, Integer> byHand, Question<T> question) {
		refusal = null;
		try {
			CorpusView posts = posts();
			SampleRun run = run(byHand, posts);
			var answer = new Object() {
				T value;
			};
			getContainer().run(true, true, monitor -> {
				try {
					answer.value = question.of(run, posts, new JobProgress(monitor, SetMessages.reading));
				} catch (IOException failure) {
					throw new InvocationTargetException(failure);
				} catch (CancellationException cancelled) {
					throw new InterruptedException();
				}
			});
			return Optional.of(answer.value);
		} catch (InvocationTargetException failure) {
			refusal = failure.getCause() instanceof IOException io ? StudyJobs.said(io) : String.valueOf(failure.getCause());
		} catch (InterruptedException cancelled) {
			refusal = SetMessages.cancelled;
		} catch (IOException failure) {
			refusal = StudyJobs.said(failure);
		}
		return Optional.empty();
	}

	private CorpusView posts() throws SetException {
		return session.posts() instanceof Counted counted ? counted.view() : null;
	}

	private SampleRun run(Map<String, Integer> byHand, CorpusView posts) throws IOException {
		SamplingPlan plan = request(byHand).plan(session.study());
		return new SampleRun(plan, session.study(), Objects.requireNonNull(posts), window.getService(Contributions.class).addressForms());
	}

	@Override
	public boolean performFinish() {
		try {
			new StudyJobs(window, session, SetMessages.title).run(NLS.bind(SetMessages.drawJob, frame.name()), run(preview.byHand(), posts()),
					drawn -> session.study().getCodingSets().stream().filter(it -> drawn.set().equals(it.getId())).findFirst()
							.ifPresent(new StudyJobs(window, session, SetMessages.title)::reveal));
			return true;
		} catch (IOException failure) {
			preview.setErrorMessage(StudyJobs.said(failure));
			return false;
		}
	}
}
