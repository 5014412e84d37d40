// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.help;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.eclipse.core.runtime.IPath;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.palier.ui.help.Page.Block;
import org.palier.ui.help.Page.Kind;
import org.palier.ui.help.Page.Run;

/** Reads the help: a page, the contents, or what a search found; one after the other, and back. */
final class HelpPane {

	private static final int EXCERPT = 160;

	private final HelpBook book;
	private final Composite body;
	private final Text words;
	private final ToolItem back;
	private final PageText page;
	private final Deque<Runnable> passed = new ArrayDeque<>();
	private Runnable here;
	private String address = "";

	HelpPane(Composite parent, HelpBook book) {
		this.book = book;
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 6).spacing(6, 6).applyTo(body);
		words = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage(HelpMessages.search);
		words.addListener(SWT.DefaultSelection, event -> searchOrContents());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
		var tools = new ToolBar(body, SWT.FLAT | SWT.RIGHT);
		back = tool(tools, HelpMessages.back, this::goBack);
		back.setEnabled(false);
		new ToolItem(tools, SWT.SEPARATOR);
		tool(tools, HelpMessages.contents, this::showContents);
		page = new PageText(body, this::follow);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(200, 200).applyTo(page.control());
	}

	private static ToolItem tool(ToolBar bar, String label, Runnable action) {
		var item = new ToolItem(bar, SWT.PUSH);
		item.setText(label);
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}

	Composite control() {
		return body;
	}

	/** What is shown, as letters. */
	String text() {
		return page.control().getText();
	}

	void setFocus() {
		page.control().setFocus();
	}

	void askWords() {
		words.setFocus();
	}

	void showContents() {
		go(() -> {
			address = "";
			page.show(contents(), null);
		});
	}

	private Page contents() {
		var blocks = new ArrayList<Block>();
		blocks.add(Block.of(Kind.TITLE, List.of(Run.plain(HelpMessages.contents))));
		for (HelpBook.Entry entry : book.contents()) {
			if (entry.href() == null) {
				blocks.add(Block.of(Kind.HEADING, List.of(Run.plain(entry.label()))));
			} else {
				blocks.add(Block.of(Kind.TEXT, List.of(Run.link(entry.label(), entry.href()))));
			}
		}
		return new Page(HelpMessages.contents, blocks);
	}

	private void searchOrContents() {
		if (words.getText().isBlank()) {
			showContents();
		} else {
			search(words.getText().strip());
		}
	}

	void search(String wanted) {
		go(() -> {
			address = "";
			words.setText(wanted);
			page.show(found(wanted), null);
		});
	}

	private Page found(String wanted) {
		var blocks = new ArrayList<Block>();
		blocks.add(Block.of(Kind.TITLE, List.of(Run.plain(NLS.bind(HelpMessages.found, wanted)))));
		List<HelpBook.PageHit> pages = book.search(wanted);
		for (HelpBook.PageHit found : pages) {
			blocks.add(Block.of(Kind.TEXT, List.of(Run.link(found.entry().label(), found.entry().href()))));
			String excerpt = found.excerpt();
			blocks.add(Block.of(Kind.CAPTION, List.of(Run.plain(excerpt.length() <= EXCERPT ? excerpt
					: excerpt.substring(0, excerpt.lastIndexOf(' ', EXCERPT)) + "…"))));
		}
		if (pages.isEmpty()) {
			blocks.add(Block.of(Kind.TEXT, List.of(Run.plain(HelpMessages.nothing))));
		}
		return new Page(wanted, blocks);
	}

	/** The first page about a thing, with the others beneath. */
	void show(IContext context) {
		IHelpResource[] topics = context.getRelatedTopics();
		if (topics.length == 0) {
			showContents();
		} else {
			go(() -> open(topics[0].getHref(), List.of(topics).subList(1, topics.length)));
		}
	}

	/** @param href of a page, with its bundle */
	void show(String href) {
		go(() -> open(href, List.of()));
	}

	private void open(String href, List<IHelpResource> others) {
		try {
			Page read = book.read(href);
			address = href;
			page.show(others.isEmpty() ? read : with(read, others), href.contains("#") ? href.replaceFirst(".*#", "") : null);
		} catch (IOException failure) {
			page.show(new Page(href, List.of(Block.of(Kind.TEXT, List.of(Run.plain(NLS.bind(HelpMessages.missing, failure.getMessage())))))),
					null);
		}
	}

	private static Page with(Page read, List<IHelpResource> others) {
		var blocks = new ArrayList<>(read.blocks());
		blocks.add(Block.of(Kind.HEADING, List.of(Run.plain(HelpMessages.seeAlso))));
		others.forEach(it -> blocks.add(Block.of(Kind.BULLET, List.of(Run.link(it.getLabel(), it.getHref())))));
		return new Page(read.title(), blocks);
	}

	private void follow(String link) {
		if (link.matches("(https?|mailto):.*")) {
			Program.launch(link);
		} else if (link.startsWith("#")) {
			show(address.replaceAll("#.*", "") + link);
		} else {
			show(link.startsWith("/") ? link : IPath.fromPortableString(address.replaceAll("#.*", "")).removeLastSegments(1)
					.append(link).toPortableString());
		}
	}

	private void go(Runnable place) {
		if (here != null) {
			passed.push(here);
			back.setEnabled(true);
		}
		here = place;
		place.run();
	}

	private void goBack() {
		if (!passed.isEmpty()) {
			here = passed.pop();
			back.setEnabled(!passed.isEmpty());
			here.run();
		}
	}
}
