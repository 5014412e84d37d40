// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.html;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.palier.pictures.Drawing;
import org.palier.reports.annex.Annex;
import org.palier.reports.content.FrontPage;
import org.palier.reports.content.ReportContent;
import org.palier.reports.content.ReportFigure;
import org.palier.reports.html.HtmlReport.Medium;
import org.palier.reports.pictures.PrintedFigure;
import org.palier.reports.template.ReportTemplate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The page of a report as paper has it, read as XML. Formats made from pages are made from it, so that all of them have
 * the same contents in the order of the template. Texts of posts and files are texts in it and no markup.
 *
 * @param document may be changed
 * @param pictures the {@code svg} elements in it and what each shows, in order
 */
public record PrintedPage(Document document, Map<Element, Drawing> pictures) {

	/**
	 * @param template its page must be well-formed XML
	 * @throws org.palier.files.UnreadableFileException when it is not, or wrong otherwise; the message names the line
	 */
	public static PrintedPage of(ReportContent content, ReportTemplate template) throws IOException {
		return of(content, template, new HtmlReport(template).page(content, Medium.PDF));
	}

	/**
	 * An annex as paper has it.
	 *
	 * @param template its page must be well-formed XML
	 * @throws org.palier.files.UnreadableFileException when it is not, or wrong otherwise; the message names the line
	 */
	public static PrintedPage of(Annex annex, ReportTemplate template) throws IOException {
		return of(annex.content(), template, new HtmlReport(template).page(annex, Medium.PDF));
	}

	private static PrintedPage of(ReportContent content, ReportTemplate template, String page) throws IOException {
		Document document = parse(page, template);
		List<ReportFigure> figures = content.figures();
		Map<Element, Drawing> pictures = new LinkedHashMap<>();
		NodeList found = document.getElementsByTagName("svg");
		for (int i = 0; i < found.getLength(); i++) {
			String id = ((Element) found.item(i)).getAttribute("id");
			if (id.equals(ReportModel.FRONT_PICTURE)) {
				Element picture = (Element) found.item(i);
				content.front().flatMap(FrontPage::picture).ifPresent(it -> pictures.put(picture, it.drawing()));
			}
			if (id.equals(ReportModel.CODE_PICTURE)) {
				Element picture = (Element) found.item(i);
				content.credits().published().ifPresent(it -> pictures.put(picture, ReportModel.code(it, content.locale())));
			}
			if (id.matches("figure-[0-9]+-picture")) {
				int number = Integer.parseInt(id.substring("figure-".length(), id.length() - "-picture".length()));
				pictures.put((Element) found.item(i), figures.get(number - 1).drawing());
			}
		}
		return new PrintedPage(document, pictures);
	}

	/** Width of a figure on its letter page, upright or on its side, in points. */
	public static double width(Drawing drawing) {
		return new PrintedFigure(drawing).width();
	}

	private static Document parse(String page, ReportTemplate template) throws IOException {
		try {
			var factory = DocumentBuilderFactory.newInstance();
			factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
			factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
			factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
			DocumentBuilder builder = factory.newDocumentBuilder();
			builder.setErrorHandler(null);
			return builder.parse(new InputSource(new StringReader(page)));
		} catch (SAXParseException malformed) {
			throw ReportTemplate.fault(Path.of(template.id(), "page.ftlh"), "template.xml", malformed.getLineNumber(),
					malformed.getMessage());
		} catch (SAXException | ParserConfigurationException defect) {
			throw new IllegalStateException(defect);
		}
	}
}
