// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.statushandlers.StatusManager;
import org.palier.pictures.Palette;
import org.palier.pictures.PyramidLayout;
import org.palier.pictures.PyramidOptions;
import org.palier.reports.pictures.SvgPainter;
import org.palier.ui.files.FileChoice;
import org.palier.ui.files.FileKind;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.pyramid.scene.PyramidMessages;
import org.palier.ui.pyramid.scene.PyramidScene;

/** Takes the picture out of the editor: clipboard, files, paper. Always in the colours of paper, also from a dark screen. */
final class PyramidExport {

	/** Writes a file, or throws. */
	private interface Writing {
		void to(Path file) throws IOException;
	}

	private static final String PNG = ".png";
	private static final String SVG = ".svg";

	private final PyramidScene scene;
	private final IWorkbenchPartSite site;
	private final IAction copy;
	private final IAction print;

	PyramidExport(PyramidScene scene, IWorkbenchPartSite site) {
		this.scene = scene;
		this.site = site;
		this.copy = action(PyramidMessages.copyImage, this::copyImage);
		this.print = action(PyramidMessages.print, this::printPage);
	}

	IAction copy() {
		return copy;
	}

	IAction print() {
		return print;
	}

	/** One entry for each kind of file. */
	List<IAction> files() {
		return List.of(action(PyramidMessages.exportPng, () -> save(PNG, file -> png(file, 1))),
				action(PyramidMessages.exportPng2, () -> save(PNG, file -> png(file, 2))),
				action(PyramidMessages.exportSvg, () -> save(SVG, this::svg)));
	}

	/** Writes a PNG of {@code scale} pixels to each of the layout. */
	void png(Path file, int scale) throws IOException {
		var loader = new ImageLoader();
		loader.data = new ImageData[] { image(scale) };
		try (OutputStream out = Files.newOutputStream(file)) {
			loader.save(out, SWT.IMAGE_PNG);
		}
	}

	/** Writes an SVG that carries its fonts. */
	void svg(Path file) throws IOException {
		Files.writeString(file, SvgPainter.standalone().paint(layout(), scene.locale()));
	}

	/** One page on a printer, which stays the caller's. @return false when the printer would not begin */
	boolean print(Printer printer) {
		return new PyramidPicture(layout()).print(printer, scene.layout().texts().get(0).text());
	}

	private PyramidLayout layout() {
		return scene.compose(Palette.LIGHT, PyramidOptions.EDITOR);
	}

	private ImageData image(int scale) {
		return new PyramidPicture(layout()).image(Display.getCurrent(), scale);
	}

	private void copyImage() {
		var clipboard = new Clipboard(site.getShell().getDisplay());
		try {
			clipboard.setContents(new Object[] { image(2), layout().alt() },
					new Transfer[] { ImageTransfer.getInstance(), TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	private void printPage() {
		var wanted = new PrinterData();
		wanted.orientation = PrinterData.LANDSCAPE;
		var dialog = new PrintDialog(site.getShell());
		dialog.setPrinterData(wanted);
		PrinterData chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		var printer = new Printer(chosen);
		try {
			if (!print(printer)) {
				report(NLS.bind(PyramidMessages.printFailed, chosen.name), null);
			}
		} finally {
			printer.dispose();
		}
	}

	private void save(String ending, Writing writing) {
		var kind = FileKind.of(ending.equals(PNG) ? PyramidMessages.png : PyramidMessages.svg, ending);
		Path proposed = kind.proposed(ModelLabels.ofWorkbench().text(scene.theory()));
		Path chosen = FileChoice.of(site.getShell(), PyramidMessages.exportTitle, kind).saved(proposed).orElse(null);
		if (chosen == null) {
			return;
		}
		try {
			writing.to(chosen);
		} catch (IOException failure) {
			report(NLS.bind(PyramidMessages.exportFailed, chosen), failure);
		}
	}

	private static void report(String message, IOException failure) {
		StatusManager.getManager().handle(Status.error(message, failure), StatusManager.SHOW | StatusManager.LOG);
	}

	private static IAction action(String text, Runnable run) {
		return new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
	}
}
