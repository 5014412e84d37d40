// SPDX-License-Identifier: EPL-2.0
package org.palier.model.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Writes the Java sources of {@code Palier.ecore}. Lives in this fragment so that the model bundle
 * itself never needs the generator.
 */
final class ModelGenerator {

	private final Path modelFolder;

	/** @param modelFolder folder that holds Palier.ecore and Palier.genmodel */
	ModelGenerator(Path modelFolder) {
		this.modelFolder = modelFolder;
	}

	/**
	 * Generates the sources, as the generator does in the IDE: into a project of the workspace of this
	 * platform. What was generated earlier is not merged but must be absent, so that the result depends
	 * on the model alone.
	 *
	 * @param folder empty; the project is laid into it
	 * @return the folder of the generated sources, within {@code folder}
	 * @throws IOException   when EMF's generator reports an error; the message is its own
	 * @throws CoreException when the workspace refuses the project
	 */
	Path generateInto(Path folder) throws IOException, CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("org.palier.model");
		IProjectDescription description = project.getWorkspace().newProjectDescription(project.getName());
		description.setLocation(org.eclipse.core.runtime.Path.fromOSString(folder.toString()));
		project.create(description, null);
		project.open(null);
		try {
			generate();
		} finally {
			project.delete(false, true, null);
		}
		return folder.resolve("src-gen");
	}

	private void generate() throws IOException {
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
		resources.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
		resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
		URI file = URI.createFileURI(modelFolder.resolve("Palier.genmodel").toAbsolutePath().toString());
		GenModel model = (GenModel) resources.getResource(file, true).getContents().get(0);
		model.reconcile();
		model.setCanGenerate(true);

		Generator generator = new Generator();
		generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		generator.setInput(model);
		Diagnostic result = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
				new BasicMonitor());
		if (result.getSeverity() >= Diagnostic.ERROR) {
			throw new IOException("EMF could not generate the model: " + describe(result));
		}
	}

	private static String describe(Diagnostic result) {
		List<String> causes = result.getChildren().stream().map(Diagnostic::getMessage).toList();
		return result.getMessage() + " " + causes;
	}
}
