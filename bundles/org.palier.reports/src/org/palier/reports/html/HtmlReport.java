// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.palier.files.UnreadableFileException;
import org.palier.ground.Guarded;
import org.palier.ground.Progress;
import org.palier.ground.StalledException;
import org.palier.ground.Watchdog;
import org.palier.reports.annex.Annex;
import org.palier.reports.content.ReportContent;
import org.palier.reports.template.ReportTemplate;
import org.palier.reports.template.TemplateLimitException;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

/**
 * A report as one HTML file: no script, nothing fetched, fonts and pictures inside. It can be read on a screen, by a
 * screen reader and on paper. Equal content always gives equal bytes. Whatever the template, the page's own policy
 * forbids to fetch or to run anything; the page sends nobody elsewhere, and ends with method and limits. A template
 * that does not end is ended, see {@link PageLimits}. Thread-safe.
 */
public final class HtmlReport {

	/** The medium that a page is made for; both are well-formed XML. */
	enum Medium {
		SCREEN, PDF
	}

	private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
			+ "style-src 'unsafe-inline'; font-src data:; img-src data:\" />";

	private static final Pattern SCRIPT = Pattern.compile("<script", Pattern.CASE_INSENSITIVE);

	private final ReportTemplate template;
	private final PageLimits limits;
	private final Configuration freemarker;

	/** With the shipped template. */
	public HtmlReport() {
		this(ReportTemplate.standard());
	}

	/** Reads nothing but the template. */
	public HtmlReport(ReportTemplate template) {
		this(template, PageLimits.STANDARD);
	}

	HtmlReport(ReportTemplate template, PageLimits limits) {
		this.template = template;
		this.limits = limits;
		freemarker = new Configuration(Configuration.VERSION_2_3_34);
		// A page is one text: there is nothing to include.
		freemarker.setTemplateLoader(null);
		freemarker.setDefaultEncoding("UTF-8");
		freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
		freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
		freemarker.setLogTemplateExceptions(false);
		freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
		freemarker.setAPIBuiltinEnabled(false);
		// Maps, lists and strings only: a template cannot reach a Java object.
		freemarker.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
	}

	/**
	 * The report, to be written in UTF-8.
	 *
	 * @throws UnreadableFileException when the template is wrong; the message names the line
	 * @throws TemplateLimitException  when it does not end
	 * @throws java.util.concurrent.CancellationException when the thread is interrupted
	 */
	public String render(ReportContent content) throws UnreadableFileException {
		return page(content, Medium.SCREEN);
	}

	/** The annex of a report, to be written in UTF-8; it throws what a report throws. */
	public String render(Annex annex) throws UnreadableFileException {
		return page(annex, Medium.SCREEN);
	}

	/** A text as FreeMarker writes it into a page, between tags or in an attribute. */
	public static String escaped(String text) {
		return HTMLOutputFormat.INSTANCE.escapePlainText(text);
	}

	/** The page for a medium. */
	String page(ReportContent content, Medium medium) throws UnreadableFileException {
		return page(content, new ReportModel(content, template, medium).model());
	}

	/** An annex for a medium. */
	String page(Annex annex, Medium medium) throws UnreadableFileException {
		Map<String, Object> model = new ReportModel(annex.content(), template, medium).model();
		model.put("annex", new AnnexModel(annex).model());
		return page(annex.content(), model);
	}

	private String page(ReportContent content, Map<String, Object> model) throws UnreadableFileException {
		String page = limited(template.page(), model);
		return withPolicy(withMethod(page, content, model));
	}

	/** On a thread of its own: a loop that writes nothing never returns to its caller. */
	private String limited(String text, Map<String, Object> model) throws UnreadableFileException {
		return Guarded.call(() -> Watchdog.limiting(limits.time()).run("template " + template.id(), life -> process(text, model), Progress.NONE),
				this::failed);
	}

	private String failed(Throwable problem) throws UnreadableFileException {
		switch (problem) {
		case StalledException endless -> throw new TemplateLimitException(template.id(), "time", limits.time().toSeconds());
		case PageText.TooLongException growing -> throw new TemplateLimitException(template.id(), "bytes", limits.bytes() >> 20);
		case StackOverflowError recursion -> throw new TemplateLimitException(template.id(), "depth");
		case OutOfMemoryError growing -> throw new TemplateLimitException(template.id(), "memory");
		case UnreadableFileException wrong -> throw wrong;
		case IOException defect -> throw new UncheckedIOException(defect);
		case RuntimeException defect -> throw defect;
		case Error defect -> throw defect;
		default -> throw new IllegalStateException(problem);
		}
	}

	private String process(String text, Map<String, Object> model) throws IOException {
		var html = new PageText(limits.bytes());
		try {
			var page = new Template("page.ftlh", text, freemarker);
			_CoreAPI.addThreadInterruptedChecks(page);
			page.process(model, html);
		} catch (ParseException wrong) {
			throw fault(wrong.getLineNumber(), wrong.getEditorMessage());
		} catch (TemplateException wrong) {
			throw fault(wrong.getLineNumber() == null ? 0 : wrong.getLineNumber(), wrong.getMessageWithoutStackTop());
		}
		return html.toString();
	}

	private UnreadableFileException fault(int line, String message) {
		return ReportTemplate.fault(Path.of(template.id(), "page.ftlh"), "template.page", line,
				message.lines().findFirst().orElse(""));
	}

	/** A template may put method and limits where it likes; where a sentence of them is missing, the section is added. */
	private String withMethod(String page, ReportContent content, Map<String, Object> model) throws UnreadableFileException {
		String shown = page.replaceAll("(?s)<!--.*?-->", "");
		List<String> sentences = content.method().stream().map(it -> it.in(content.locale())).toList();
		if (sentences.stream().allMatch(it -> shown.contains(escaped(it)))) {
			return page;
		}
		String section = limited(MethodSection.PAGE, model);
		int end = Math.max(page.lastIndexOf("</main>"), page.lastIndexOf("</body>"));
		return end < 0 ? page + section : page.substring(0, end) + section + page.substring(end);
	}

	/**
	 * Puts the policy first in the head, so that nothing before it escapes it. The page must not have anything that the
	 * policy cannot forbid.
	 */
	private String withPolicy(String page) throws UnreadableFileException {
		int head = page.indexOf("<head>");
		if (head < 0) {
			throw refused("template.head");
		}
		if (SCRIPT.matcher(page).find()) {
			throw refused("template.script");
		}
		if (MetaTag.directs(page)) {
			throw refused("template.directs");
		}
		int from = head + "<head>".length();
		return page.substring(0, from) + "\n" + POLICY + page.substring(from);
	}

	private UnreadableFileException refused(String key) {
		return ReportTemplate.fault(Path.of(template.id(), "page.ftlh"), key);
	}
}
