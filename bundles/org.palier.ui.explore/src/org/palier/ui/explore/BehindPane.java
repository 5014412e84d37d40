// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.palier.corpus.CodedBy;
import org.palier.corpus.PostFilter;
import org.palier.explore.Behind;
import org.palier.explore.BehindNumbers;
import org.palier.ground.table.CellFilter;
import org.palier.ground.table.Counted;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.numbers.view.StudyView;
import org.palier.ui.labels.SpokenName;
import org.palier.ui.study.StudyPosts;

/**
 * The things behind a number, beside its table: its bodies, and its posts with the codes by programs and people, or its pages. Enter on a
 * line opens it; Escape goes back to the number.
 */
final class BehindPane {

	/** Opens what a number of a view counts where that can be worked on. */
	@FunctionalInterface
	interface Opening {
		void open(StudyView view, Counted counted);
	}

	private static final int HEIGHT = 230;
	private static final int BODIES = 28;
	private static final int EXCERPT = 160;
	/** Place of the column of words. */
	private static final int TEXT = 3;

	private final Composite body;
	private final Label head;
	private final Button open;
	private final Table bodies;
	private final Table things;
	private final Opening opening;
	private final Supplier<StudyPosts> posts;
	private final Runnable left;
	private final Locale locale = Locale.getDefault();
	private final Typography typography = new Typography(locale);
	private Job finding;
	private StudyView view;
	private Behind behind;

	/**
	 * @param posts   of the part that is looked at
	 * @param opening opens posts and bodies
	 * @param left    goes back to the number
	 */
	BehindPane(Composite parent, Supplier<StudyPosts> posts, Opening opening, Runnable left) {
		this.posts = posts;
		this.opening = opening;
		this.left = left;
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(16, 6).spacing(8, 4).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, HEIGHT).exclude(true).applyTo(body);
		body.setVisible(false);
		head = new Label(body, SWT.WRAP);
		head.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(head);
		open = new Button(body, SWT.PUSH);
		open.addListener(SWT.Selection, event -> opening.open(view, behind.counted()));
		var close = new Button(body, SWT.PUSH);
		close.setText(ExploreMessages.behindClose);
		close.addListener(SWT.Selection, event -> close());
		var sash = new SashForm(body, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(sash);
		bodies = table(sash, ExploreMessages.behindBodies, event -> openBody());
		things = table(sash, ExploreMessages.behindThings, event -> openThing());
		sash.setWeights(BODIES, 100 - BODIES);
	}

	private Table table(Composite parent, String name, Listener entered) {
		var table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		new SpokenName(name).on(table);
		table.addListener(SWT.DefaultSelection, entered);
		table.addListener(SWT.KeyDown, event -> typed(event));
		return table;
	}

	private void typed(Event event) {
		if (event.keyCode == SWT.ESC) {
			event.doit = false;
			close();
		}
	}

	/** Shows what stands behind a number. @param title the number with its line and column */
	void show(StudyView of, Counted counted, String title) {
		stop();
		view = of;
		Display display = body.getDisplay();
		finding = Job.create(ExploreMessages.asking, (IProgressMonitor monitor) -> {
			Optional<Behind> found = found(of, counted);
			display.asyncExec(() -> {
				if (!monitor.isCanceled() && !body.isDisposed()) {
					found.ifPresentOrElse(it -> show(it, title), () -> opening.open(of, counted));
				}
			});
			return Status.OK_STATUS;
		});
		finding.schedule();
	}

	/** Empty where the posts cannot be read here: who opens them is told why. */
	private Optional<Behind> found(StudyView of, Counted counted) {
		var numbers = new BehindNumbers(of);
		if (!(counted instanceof Counted.Posts wanted)) {
			return Optional.of(numbers.census(counted));
		}
		try {
			return posts.get() instanceof StudyPosts.Counted all ? Optional.of(numbers.posts(wanted, all.view(), all.attribution().lines()))
					: Optional.empty();
		} catch (IOException unreadable) {
			return Optional.empty();
		}
	}

	/** Ends what is being looked for. */
	void stop() {
		if (finding != null) {
			finding.cancel();
		}
	}

	private void show(Behind found, String title) {
		behind = found;
		boolean ofPosts = found.counted() instanceof Counted.Posts;
		String some = CountedSentence.bind(
				!ofPosts ? ExploreMessages.behindPages : found.byHand() > 0 ? ExploreMessages.behindPosts : ExploreMessages.behindPostsNone,
				new Object[] { title, typography.count(found.number()), typography.count(found.bodies().size()),
						typography.count(found.byHand()) });
		int shown = ofPosts ? found.posts().size() : found.pages().size();
		head.setText((found.number() > shown && shown == BehindNumbers.FIRST
				? some + " " + NLS.bind(ExploreMessages.behindFirst, typography.count(shown)) : some)
				.replace("&", "&&"));
		open.setText(ofPosts ? ExploreMessages.behindOpenPosts : ExploreMessages.behindOpenCensus);
		setVisible(true);
		fill(bodies, List.of(ExploreMessages.behindBody, ofPosts ? ExploreMessages.behindNumber : ExploreMessages.behindCells),
				found.bodies().stream().map(it -> new String[] { it.name().in(locale), typography.count(it.number()) }).toList());
		bodies.getColumn(1).setAlignment(SWT.RIGHT);
		fill(things, ofPosts
				? List.of(ExploreMessages.behindBody, ExploreMessages.behindPlatform, ExploreMessages.behindDay, ExploreMessages.behindPost,
						ExploreMessages.behindProgram,
						ExploreMessages.behindPerson)
				: List.of(ExploreMessages.behindBody, ExploreMessages.behindPlatform, ExploreMessages.behindStatus, ExploreMessages.behindUsages),
				ofPosts ? found.posts().stream().map(this::line).toList() : found.pages().stream().map(this::line).toList());
		fit(bodies, 0);
		fit(things, ofPosts ? TEXT : things.getColumnCount() - 1);
		Table first = things.getItemCount() > 0 ? things : bodies;
		first.setFocus();
		if (first.getItemCount() > 0) {
			first.setSelection(0);
		}
	}

	private String[] line(Behind.Post it) {
		String text = it.stored().post().text().replaceAll("\\s+", " ").strip();
		String person = it.person().isEmpty() ? ExploreMessages.behindNotRead
				: (it.codedBy() == CodedBy.HUMAN ? "\u25cf " : "") + it.person().in(locale);
		return new String[] { it.body().isEmpty() ? "\u2013" : it.body().in(locale), it.platform().in(locale),
				it.stored().post().createdAt() == null ? "\u2013"
						: typography.date(LocalDate.ofInstant(it.stored().post().createdAt(), ZoneOffset.UTC)),
				text.length() > EXCERPT ? text.substring(0, EXCERPT) + "…" : text,
				it.program().isEmpty() ? "\u2013" : "\u25cb " + it.program().in(locale), person };
	}

	private String[] line(Behind.Page it) {
		return new String[] { it.body().in(locale), it.platform().in(locale), it.status().in(locale),
				it.usages().isEmpty() ? "\u2013" : it.usages().in(locale) };
	}

	private static void fill(Table table, List<String> heads, List<String[]> lines) {
		table.setRedraw(false);
		table.removeAll();
		for (TableColumn old : table.getColumns()) {
			old.dispose();
		}
		heads.forEach(it -> new TableColumn(table, SWT.LEFT).setText(it));
		lines.forEach(it -> new TableItem(table, SWT.NONE).setText(it));
		table.setRedraw(true);
	}

	/** Each column as wide as its words while a share of the table remains for the one that takes what is left; else none is very wide. */
	private static void fit(Table table, int rest) {
		int room = Math.max(200, table.getClientArea().width);
		int share = room / table.getColumnCount();
		TableColumn last = table.getColumn(rest);
		List<TableColumn> others = Stream.of(table.getColumns()).filter(it -> it != last).toList();
		others.forEach(TableColumn::pack);
		int widest = others.stream().mapToInt(it -> it.getWidth() + 8).sum() + share <= room ? room : room / (table.getColumnCount() + 1);
		others.forEach(it -> it.setWidth(Math.min(it.getWidth() + 8, widest)));
		last.setWidth(Math.max(share, room - 2 - others.stream().mapToInt(TableColumn::getWidth).sum()));
	}

	private void openBody() {
		opening.open(view, agency(behind.bodies().get(bodies.getSelectionIndex()).id()));
	}

	private void openThing() {
		int chosen = things.getSelectionIndex();
		if (behind.posts().isEmpty()) {
			opening.open(view, agency(behind.pages().get(chosen).agency()));
		} else {
			opening.open(view, new Counted.Posts(PostFilter.ALL.withKeys(Set.of(behind.posts().get(chosen).stored().key()))));
		}
	}

	private static Counted agency(String id) {
		return new Counted.Agencies(new CellFilter("", "", Set.of(id), false, Set.of(), Set.of(), null, null), 0, Counted.ANY_NUMBER);
	}

	/** Hides it, and goes back to the number. */
	void close() {
		boolean seen = body.getVisible();
		setVisible(false);
		if (seen) {
			left.run();
		}
	}

	/** Hides it: another question is asked. */
	void hide() {
		stop();
		setVisible(false);
	}

	private void setVisible(boolean visible) {
		if (body.getVisible() != visible) {
			body.setVisible(visible);
			((GridData) body.getLayoutData()).exclude = !visible;
			body.getParent().layout(true, true);
		}
	}

	/** Whether it is seen, for tests. */
	boolean isVisible() {
		return body.getVisible();
	}

	/** The shown things, for tests; null before the first number. */
	Behind shown() {
		return behind;
	}

	/** All of it, for tests. */
	Composite control() {
		return body;
	}
}
