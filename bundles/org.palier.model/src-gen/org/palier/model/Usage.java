/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Usage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The nature of a communication: what it is doing (codebook entry).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.Usage#getName <em>Name</em>}</li>
 *   <li>{@link org.palier.model.Usage#getShortName <em>Short Name</em>}</li>
 *   <li>{@link org.palier.model.Usage#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.palier.model.Usage#getDecisionRule <em>Decision Rule</em>}</li>
 *   <li>{@link org.palier.model.Usage#getSource <em>Source</em>}</li>
 *   <li>{@link org.palier.model.Usage#getExamples <em>Examples</em>}</li>
 *   <li>{@link org.palier.model.Usage#getColor <em>Color</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getUsage()
 * @model
 * @generated
 */
public interface Usage extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What readers see, in French and English.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' containment reference.
	 * @see #setName(LocalizedText)
	 * @see org.palier.model.PalierPackage#getUsage_Name()
	 * @model containment="true" required="true"
	 * @generated
	 */
	LocalizedText getName();

	/**
	 * Sets the value of the '{@link org.palier.model.Usage#getName <em>Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' containment reference.
	 * @see #getName()
	 * @generated
	 */
	void setName(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Short Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is called where there is little room, of 4 to 12 letters and unlike that of any other beside it; null where the name is short.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Short Name</em>' containment reference.
	 * @see #setShortName(LocalizedText)
	 * @see org.palier.model.PalierPackage#getUsage_ShortName()
	 * @model containment="true"
	 * @generated
	 */
	LocalizedText getShortName();

	/**
	 * Sets the value of the '{@link org.palier.model.Usage#getShortName <em>Short Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Short Name</em>' containment reference.
	 * @see #getShortName()
	 * @generated
	 */
	void setShortName(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Definition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What belongs to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Definition</em>' containment reference.
	 * @see #setDefinition(LocalizedText)
	 * @see org.palier.model.PalierPackage#getUsage_Definition()
	 * @model containment="true"
	 * @generated
	 */
	LocalizedText getDefinition();

	/**
	 * Sets the value of the '{@link org.palier.model.Usage#getDefinition <em>Definition</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Definition</em>' containment reference.
	 * @see #getDefinition()
	 * @generated
	 */
	void setDefinition(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Decision Rule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How a coder decides.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decision Rule</em>' containment reference.
	 * @see #setDecisionRule(LocalizedText)
	 * @see org.palier.model.PalierPackage#getUsage_DecisionRule()
	 * @model containment="true"
	 * @generated
	 */
	LocalizedText getDecisionRule();

	/**
	 * Sets the value of the '{@link org.palier.model.Usage#getDecisionRule <em>Decision Rule</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision Rule</em>' containment reference.
	 * @see #getDecisionRule()
	 * @generated
	 */
	void setDecisionRule(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Publication and place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.palier.model.PalierPackage#getUsage_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.palier.model.Usage#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Examples</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.Example}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Communications that belong to it, or that seem to and do not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Examples</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getUsage_Examples()
	 * @model containment="true"
	 * @generated
	 */
	EList<Example> getExamples();

	/**
	 * Returns the value of the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Colour of its mark, #rrggbb; null leaves it to the layout.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Color</em>' attribute.
	 * @see #setColor(String)
	 * @see org.palier.model.PalierPackage#getUsage_Color()
	 * @model
	 * @generated
	 */
	String getColor();

	/**
	 * Sets the value of the '{@link org.palier.model.Usage#getColor <em>Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Color</em>' attribute.
	 * @see #getColor()
	 * @generated
	 */
	void setColor(String value);

} // Usage
