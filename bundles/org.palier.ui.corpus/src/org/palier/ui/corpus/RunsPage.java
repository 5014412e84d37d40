// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.Run;
import org.palier.study.history.CountedRun;
import org.palier.study.runs.RunKinds;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyRuns;
import org.palier.ui.labels.CorpusLabels;
import org.palier.ui.labels.TextScale;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudySession;

/** The runs that brought posts or codings; what one brought counts while it is ticked. */
final class RunsPage implements CorpusPage {

	/** In the order in which they are told. */
	private static final List<String> COUNTS = List.of("read", "accepted", "rejected", "known", "without_post", "posts", "known_posts",
			"changed",
			"conflicts", "coded", "abstained", "failed", "recoded", "relayed", "remarks");

	/** For an import of posts these are counts of rows, and the counts of posts are beside them. */
	private static final Set<String> TOLD_AS_POSTS = Set.of("accepted", "known");
	private static final Set<String> ONLY_WHEN_ANY = Set.of("failed", "remarks", "known", "without_post", "known_posts", "changed",
			"conflicts");

	private final Wording edits = new Wording(RunsPage.class, "edits");
	private final StudySession session;
	private final StudyFolder folder;
	private final Composite body;
	private final Table table;
	private final Map<String, Optional<RunManifest>> manifests = new HashMap<>();
	private CorpusNames names;

	RunsPage(Composite parent, StudySession session) {
		this.session = session;
		this.folder = new StudyFolder(session.folder());
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 8).applyTo(body);
		var words = new Label(body, SWT.WRAP);
		words.setText(CorpusMessages.runsWords);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(words);
		table = new Table(body, SWT.CHECK | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		column(CorpusMessages.runKind, 150);
		column(CorpusMessages.runLabel, 220);
		column(CorpusMessages.runDate, 230);
		column(CorpusMessages.runCounts, 420);
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				flip((TableItem) event.item);
			}
		});
	}

	private void column(String title, int width) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		TextScale.widen(column, width);
	}

	@Override
	public Control control() {
		return body;
	}

	@Override
	public void show(Counted posts, CorpusNames named) {
		names = named;
		Set<String> ofCensus = CountedRun.named(session.study());
		List<Run> runs = session.study().getRuns().stream().filter(it -> ofCensus.contains(it.getId()) || feedsCorpus(it)).toList().reversed();
		table.setRedraw(false);
		table.setItemCount(runs.size());
		for (int i = 0; i < runs.size(); i++) {
			fill(table.getItem(i), runs.get(i));
		}
		table.setRedraw(true);
	}

	private boolean feedsCorpus(Run run) {
		return StudyRuns.feedsCorpus(run, manifest(run));
	}

	private Optional<RunManifest> manifest(Run run) {
		return manifests.computeIfAbsent(run.getId(), id -> {
			try {
				return folder.manifestOf(id);
			} catch (IOException unreadable) {
				ILog.of(RunsPage.class).warn(id, unreadable);
				return Optional.empty();
			}
		});
	}

	private void fill(TableItem item, Run run) {
		item.setData(run);
		item.setChecked(run.isActive());
		String counts = manifest(run).map(it -> counts(it.counts())).orElse(CorpusMessages.noManifest);
		item.setText(new String[] { kind(run), label(run), time(run.getAt()), counts });
		item.setForeground(run.isActive() ? null : table.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
	}

	private String kind(Run run) {
		return RunKinds.OF_PALIER.of(run.getKind()).name().in(names.locale());
	}

	private String label(Run run) {
		return RunKinds.OF_PALIER.of(run.getKind()).label(Objects.requireNonNullElse(run.getLabel(), "")).in(names.locale());
	}

	private String time(String at) {
		try {
			return at == null ? "" : new CorpusLabels(names.locale()).time(Instant.parse(at));
		} catch (DateTimeParseException unreadable) {
			return at;
		}
	}

	private static boolean isTold(String count, SortedMap<String, Long> counts) {
		boolean asPosts = TOLD_AS_POSTS.contains(count) && counts.containsKey("known_posts");
		return counts.containsKey(count) && !asPosts && (counts.get(count) > 0 || !ONLY_WHEN_ANY.contains(count));
	}

	private String counts(SortedMap<String, Long> counts) {
		return COUNTS.stream().filter(it -> isTold(it, counts))
				.map(it -> NLS.bind(word(it), names.typography().count(counts.get(it)))).collect(Collectors.joining(" · "));
	}

	private static String word(String count) {
		return switch (count) {
		case "read" -> CorpusMessages.countRead;
		case "accepted" -> CorpusMessages.countAccepted;
		case "rejected" -> CorpusMessages.countRejected;
		case "known" -> CorpusMessages.countKnown;
		case "changed" -> CorpusMessages.countChanged;
		case "conflicts" -> CorpusMessages.countConflicts;
		case "posts" -> CorpusMessages.countPosts;
		case "known_posts" -> CorpusMessages.countKnownPosts;
		case "without_post" -> CorpusMessages.countWithoutPost;
		case "coded" -> CorpusMessages.countCoded;
		case "abstained" -> CorpusMessages.countAbstained;
		case "failed" -> CorpusMessages.countFailed;
		case "recoded" -> CorpusMessages.countRecoded;
		case "relayed" -> CorpusMessages.countRelayed;
		case "remarks" -> CorpusMessages.countRemarks;
		default -> throw new IllegalArgumentException(count);
		};
	}

	private void flip(TableItem item) {
		Run run = (Run) item.getData();
		Bilingual label = edits.text(item.getChecked() ? "run.count" : "run.leave_out");
		session.execute(new CountedRun(session.study(), run).edit(label, item.getChecked()));
	}

	Table table() {
		return table;
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}
}
