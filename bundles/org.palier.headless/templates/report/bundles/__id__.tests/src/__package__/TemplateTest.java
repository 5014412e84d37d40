package [=id];

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.palier.extensions.Contributions;
import org.palier.reports.template.ReportTemplate;

class TemplateTest {

	@Test
	void palierReadsIt() throws Exception {
		var installed = new Contributions(RegistryFactory.getRegistry(), FrameworkUtil.getBundle(TemplateTest.class).getBundleContext());
		Path folder = installed.file("[=id]", "pages/");

		ReportTemplate template = ReportTemplate.read("[=contribution]", folder);

		assertEquals("[=Name] report", template.name().en());
		assertEquals("Rapport [=Name]", template.name().fr());
		assertEquals(List.of("key-figures", "figures"), template.sections());
	}
}
