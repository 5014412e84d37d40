// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pictures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.palier.pictures.Chart;
import org.palier.pictures.Drawing;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.Palette;
import org.palier.reports.pictures.PdfPicture;
import org.palier.reports.pictures.PngPainter;
import org.palier.reports.pictures.SvgPainter;
import org.palier.ui.files.FileChoice;
import org.palier.ui.files.FileKind;
import org.palier.ui.labels.SpokenName;

/**
 * Takes a picture out of the window: into a file, at the two widths that journals print, or into the clipboard. Always in the colours of
 * paper.
 */
public final class PictureMenu {

	/** A column and a page of a journal, in pixels of a ninety-sixth of an inch. */
	private static final double COLUMN = 84 / 25.4 * 96;
	private static final double PAGE = 174 / 25.4 * 96;
	/** Pixels of a PNG to each of the drawing: 300 to an inch. */
	private static final double SHARP = 300 / 96.0;

	private final Button button;
	private final Locale locale = Locale.getDefault();
	private Optional<Chart> chart = Optional.empty();

	/** A button that offers it. */
	public PictureMenu(Composite parent) {
		button = new Button(parent, SWT.PUSH);
		button.setText(PictureMessages.picture);
		button.addListener(SWT.Selection, event -> offer());
		new SpokenName(() -> chart.map(it -> NLS.bind(PictureMessages.pictureOf, it.title())).orElse(PictureMessages.picture)).on(button);
	}

	/** @param shown the picture; empty where there is none */
	public void show(Optional<? extends Chart> shown) {
		chart = shown.<Chart>map(it -> it).filter(Chart::isDrawable).filter(it -> it.fits(PAGE));
		button.setEnabled(chart.isPresent());
	}

	/** @param narrow whether there is no room for words */
	void shorten(boolean narrow) {
		button.setText(narrow ? "…" : PictureMessages.picture);
		button.setToolTipText(narrow ? PictureMessages.picture : null);
	}

	/** The button. */
	public Control control() {
		return button;
	}

	private void offer() {
		var menu = new Menu(button);
		item(menu, PictureMessages.svgPage, PAGE, ".svg");
		item(menu, PictureMessages.svgColumn, COLUMN, ".svg");
		item(menu, PictureMessages.pdfPage, PAGE, ".pdf");
		item(menu, PictureMessages.pdfColumn, COLUMN, ".pdf");
		item(menu, PictureMessages.pngPage, PAGE, ".png");
		item(menu, PictureMessages.pngColumn, COLUMN, ".png");
		var copy = new MenuItem(menu, SWT.PUSH);
		copy.setText(PictureMessages.copy);
		copy.addListener(SWT.Selection, event -> copy());
		menu.setLocation(button.toDisplay(0, button.getSize().y));
		menu.setVisible(true);
	}

	private void item(Menu menu, String text, double width, String ending) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.setEnabled(chart.filter(it -> it.fits(width)).isPresent());
		item.addListener(SWT.Selection, event -> chart.ifPresent(it -> ask(it, width, ending)));
	}

	private void ask(Chart drawn, double width, String ending) {
		var kind = FileKind.of(ending.substring(1).toUpperCase(Locale.ROOT), ending);
		FileChoice.of(button.getShell(), PictureMessages.picture, kind).saved(kind.proposed(drawn.title())).ifPresent(file -> {
			try {
				Files.write(file, bytes(drawn, width, ending));
			} catch (IOException failure) {
				MessageDialog.openError(button.getShell(), PictureMessages.picture,
						NLS.bind(PictureMessages.notWritten, file, failure.getLocalizedMessage()));
			}
		});
	}

	/** Puts the picture into the clipboard, and for programs that take words its title, what it counts, and its numbers. */
	public void copy() {
		if (chart.isEmpty()) {
			return;
		}
		Drawing drawing = drawn(chart.get(), PAGE);
		var clipboard = new Clipboard(button.getDisplay());
		try {
			var image = new ImageData(new ByteArrayInputStream(new PngPainter().paint(drawing, 2)));
			clipboard.setContents(new Object[] { image, drawing.alt() }, new Transfer[] { ImageTransfer.getInstance(), TextTransfer.getInstance() });
		} catch (IOException failure) {
			MessageDialog.openError(button.getShell(), PictureMessages.picture, failure.getLocalizedMessage());
		} finally {
			clipboard.dispose();
		}
	}

	private Drawing drawn(Chart shown, double width) {
		return shown.in(width, FontMetrics.openSans(), Palette.LIGHT, locale);
	}

	/** The picture as a file has it. */
	private byte[] bytes(Chart drawn, double width, String ending) throws IOException {
		Drawing drawing = drawn(drawn, width);
		return switch (ending) {
		case ".svg" -> SvgPainter.standalone().paint(drawing, locale, "answer").getBytes(StandardCharsets.UTF_8);
		case ".pdf" -> new PdfPicture().of(drawing, locale);
		default -> new PngPainter().paint(drawing, SHARP);
		};
	}

	/** Writes it as a person would have it written. @param width in millimetres, 84 or 174 */
	public void write(Path file, int width) throws IOException {
		String name = file.getFileName().toString();
		Files.write(file, bytes(chart.orElseThrow(), width == 84 ? COLUMN : PAGE, name.substring(name.lastIndexOf('.'))));
	}
}
