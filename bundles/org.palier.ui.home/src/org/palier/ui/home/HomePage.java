// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.home;

import static org.palier.ui.home.HomeWidgets.heading;
import static org.palier.ui.home.HomeWidgets.link;
import static org.palier.ui.home.HomeWidgets.text;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.palier.extensions.Contributions;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.home.PathStep;
import org.palier.home.Place;
import org.palier.home.State;
import org.palier.home.StudyChange;
import org.palier.home.StudyStatus;
import org.palier.home.Tile;
import org.palier.home.ToDo;
import org.palier.ui.filter.StudyFilters;
import org.palier.ui.home.recommendations.RecommendationActions;
import org.palier.ui.home.recommendations.RecommendationList;
import org.palier.ui.study.StudyPosts;

/**
 * The controls of home: the path over the whole width, what is to do at the left, questions beside it. Tab goes through them in this order.
 */
final class HomePage {

	/** Of the column of what is to do, in letters. */
	private static final int LEFT = 36;
	/** Widths from which tiles stand in two and in three columns. */
	private static final int TWO = 600;
	private static final int THREE = 950;
	private static final int SPACE = 16;
	private static final int HALF = 8;
	/** More would push what is to do out of sight; the history has all. */
	private static final int NEWS = 6;

	private final ScrolledComposite scrolled;
	private final HomePlaces places;
	private final HomeChoices choices;
	private final Runnable paste;
	private final AddedTiles added;
	private final Locale locale = Locale.getDefault();
	private Composite content;
	private final RecommendationActions recommending;
	private RecommendationList recommendations;
	/** Id of a recommendation that is to be shown once it is there; null for none. */
	private String wanted;
	private Composite tiles;
	private Control first;
	private boolean empty = true;

	/** @param paste takes in the table of the clipboard @param filters of the study @param contributions that bring tiles */
	HomePage(Composite parent, HomePlaces places, Runnable paste, HomeChoices choices, RecommendationActions recommending,
			StudyFilters filters, Contributions contributions) {
		this.paste = paste;
		this.recommending = recommending;
		this.places = places;
		this.choices = choices;
		this.added = new AddedTiles(filters, contributions, parent.getDisplay(), this::fit);
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		scrolled.addControlListener(ControlListener.controlResizedAdapter(it -> fit()));
		content = page(1);
		text(content, HomeMessages.reading);
		scrolled.setContent(content);
	}

	Control control() {
		return scrolled;
	}

	/** Whether nothing was shown yet. */
	boolean isEmpty() {
		return empty;
	}

	/** Selects a recommendation, now or when the page is read. */
	void reveal(String recommendation) {
		wanted = recommendation;
		if (recommendations != null && recommendations.select(recommendation)) {
			wanted = null;
			recommendations.setFocus();
		}
	}

	/** On the first thing to do. */
	void setFocus() {
		if (first == null || first.isDisposed() || !first.setFocus()) {
			scrolled.setFocus();
		}
	}

	/** What has the focus keeps it where it is still there. @param stillCounting true where posts are counted anew, and numbers follow */
	void show(StudyStatus status, StudyPosts posts, boolean stillCounting) {
		Control focused = scrolled.getDisplay().getFocusControl();
		Object key = focused != null && isInside(focused) ? focused.getData() : null;
		boolean hadFocus = focused != null && isInside(focused);
		Composite old = content;
		Point seen = scrolled.getOrigin();
		content = page(1);
		first = null;
		heading(status.name().in(locale), JFaceResources.getHeaderFont(), content);
		notice(posts, stillCounting);
		if (!status.path().isEmpty()) {
			path(status);
		}
		var lower = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(SPACE * 2, SPACE).applyTo(lower);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(lower);
		todo(lower, status);
		if (status.tiles().isEmpty()) {
			beginning(lower);
		} else {
			tiles(lower, status);
		}
		recommendations(status);
		scrolled.setContent(content);
		old.dispose();
		empty = false;
		fit();
		scrolled.setOrigin(seen);
		if (wanted != null && recommendations != null) {
			wanted = null;
			recommendations.setFocus();
		} else if (hadFocus && !focusOn(content, key)) {
			setFocus();
		}
	}

	private Composite page(int columns) {
		var made = new Composite(scrolled, SWT.NONE);
		made.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().numColumns(columns).margins(SPACE, SPACE).spacing(SPACE, HALF).applyTo(made);
		return made;
	}

	private boolean isInside(Control control) {
		for (Control it = control; it != null; it = it.getParent()) {
			if (it == scrolled) {
				return true;
			}
		}
		return false;
	}

	private static boolean focusOn(Composite parent, Object key) {
		for (Control child : parent.getChildren()) {
			if (key != null && key.equals(child.getData()) && child.setFocus() || child instanceof Composite inner && focusOn(inner, key)) {
				return true;
			}
		}
		return false;
	}

	private void fit() {
		int width = scrolled.getClientArea().width;
		if (tiles != null && !tiles.isDisposed()) {
			((GridLayout) tiles.getLayout()).numColumns = width >= THREE ? 3 : width >= TWO ? 2 : 1;
		}
		scrolled.setMinHeight(content.computeSize(width, SWT.DEFAULT).y);
		content.layout(true, true);
	}

	private void notice(StudyPosts posts, boolean stillCounting) {
		if (stillCounting) {
			text(content, HomeMessages.counting);
		} else if (posts instanceof StudyPosts.Unreadable) {
			text(content, HomeMessages.unreadable);
		}
	}

	private void path(StudyStatus status) {
		var row = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(status.path().size()).equalWidth(true).spacing(SPACE, HALF).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		for (PathStep each : status.path()) {
			var step = new Composite(row, SWT.NONE);
			GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(step);
			GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(step);
			String name = NLS.bind(HomeMessages.step, each.step().ordinal() + 1, said(each.name()));
			if (each.isOpen()) {
				linkTo(step, name, each.place(), "path." + each.step().id());
			} else {
				text(step, name);
			}
			heading(each.isOpen() ? said(each.state().words()) : NLS.bind(HomeMessages.stepWaits, said(each.state().words()), said(each.waits())),
					JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT), step);
			text(step, said(each.counted()));
			new HomeBar(step, share(each));
			each.effort().filter(it -> each.isOpen()).ifPresent(it -> text(step, said(it.words())).setToolTipText(said(it.basis())));
			if (each.state() != State.DONE) {
				text(step, NLS.bind(HomeMessages.thenSay, said(each.then())));
			}
		}
	}

	/** How much of a step is done, by its own units where it has some. */
	private static double share(PathStep step) {
		var it = step.coverage();
		return step.state() == State.DONE ? 1 : switch (step.step()) {
		case USES, READING -> it.units() == 0 ? 0 : (double) it.read() / it.units();
		case FILE, POSTS -> it.bodies() == 0 ? 0 : (double) it.behind() / it.bodies();
		case REPORT -> 0;
		};
	}

	private void todo(Composite parent, StudyStatus status) {
		var column = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(HALF, HALF).applyTo(column);
		GridDataFactory.fillDefaults().hint(new PixelConverter(column).convertWidthInCharsToPixels(LEFT), SWT.DEFAULT)
				.align(SWT.FILL, SWT.BEGINNING).applyTo(column);
		wide(heading(HomeMessages.toDo, JFaceResources.getBannerFont(), column));
		if (status.todo().isEmpty()) {
			wide(text(column, HomeMessages.nothingToDo));
		}
		for (ToDo each : status.todo()) {
			Link link = link(column, said(each.words()), "todo." + each.place().id(), () -> places.open(each));
			first = first == null ? link : first;
			if (each.effort().isPresent()) {
				var effort = new Label(column, SWT.RIGHT);
				effort.setText(said(each.effort().get().words()));
				effort.setToolTipText(said(each.effort().get().basis()));
				GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(effort);
				link.setToolTipText(said(each.effort().get().words()) + ", " + said(each.effort().get().basis()));
			} else {
				wide(link);
			}
		}
		news(column, status.changes());
	}

	/** What was done since somebody looked last; nothing where nothing was. */
	private void news(Composite column, List<StudyChange> changes) {
		if (changes.isEmpty()) {
			return;
		}
		var typography = new Typography(locale);
		wide(heading(HomeMessages.news, JFaceResources.getBannerFont(), column));
		String told = "";
		for (StudyChange each : changes.subList(0, Math.min(NEWS, changes.size()))) {
			String day = typography.date(LocalDate.ofInstant(each.at(), ZoneId.systemDefault()));
			if (!day.equals(told)) {
				wide(text(column, day));
				told = day;
			}
			wide(link(column, said(each.words()), "news." + each.place().id() + each.at(), () -> places.open(each.place())));
		}
		if (changes.size() > NEWS) {
			wide(linkTo(column, NLS.bind(HomeMessages.newsMore, typography.count(changes.size() - NEWS)), Place.HISTORY, "news.more"));
		}
	}

	/** A study without bodies answers nothing: in place of answers, the way without a file, and what was chosen. */
	private void beginning(Composite parent) {
		var column = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(SPACE, HALF).applyTo(column);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(column);
		wide(heading(HomeMessages.byHandTitle, JFaceResources.getBannerFont(), column));
		wide(link(column, HomeMessages.paste, "begin.paste", paste));
		wide(linkTo(column, HomeMessages.byHand, Place.CENSUS, "begin.hand"));
		wide(heading(HomeMessages.choices, JFaceResources.getBannerFont(), column));
		for (HomeChoices.Choice each : choices.all()) {
			((GridData) text(column, each.name()).getLayoutData()).grabExcessHorizontalSpace = false;
			Control value = each.another() == null ? text(column, each.value()) : link(column, each.value(), "choice." + each.id(), each.another());
			value.setToolTipText(each.whole());
		}
	}

	private void tiles(Composite parent, StudyStatus status) {
		var grid = new Composite(parent, SWT.NONE);
		tiles = grid;
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(SPACE * 2, SPACE * 2).applyTo(grid);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(grid);
		for (Tile each : status.tiles()) {
			var tile = new Composite(grid, SWT.NONE);
			GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(tile);
			GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(tile);
			link(tile, said(each.question()), "tile." + each.id(), () -> places.look(each));
			heading(said(each.answer()), JFaceResources.getHeaderFont(), tile);
			text(tile, said(each.detail()));
			if (!each.marks().isEmpty()) {
				new HomeBars(tile, each.marks(), locale);
			}
			text(tile, said(each.covered()));
		}
		added.show(grid);
	}

	/** What should be done and how far it is; nothing where nobody recommended anything. */
	private void recommendations(StudyStatus status) {
		String selected = wanted != null ? wanted : recommendations == null ? null : recommendations.selected();
		recommendations = status.recommendations().isEmpty() ? null
				: new RecommendationList(content, status.recommendations(), recommending, selected);
	}

	private String said(Bilingual text) {
		return text.in(locale);
	}

	/** Over both columns of what is to do. */
	private static void wide(Control control) {
		((GridData) control.getLayoutData()).horizontalSpan = 2;
	}

	private Link linkTo(Composite parent, String text, Place place, String key) {
		return HomeWidgets.link(parent, text, key, () -> places.open(place));
	}
}
