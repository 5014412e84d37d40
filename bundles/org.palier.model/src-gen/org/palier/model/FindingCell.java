/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Finding Cell</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A number of a finding, as it was when somebody last saw it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.FindingCell#getOf <em>Of</em>}</li>
 *   <li>{@link org.palier.model.FindingCell#getValue <em>Value</em>}</li>
 *   <li>{@link org.palier.model.FindingCell#getLow <em>Low</em>}</li>
 *   <li>{@link org.palier.model.FindingCell#getHigh <em>High</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getFindingCell()
 * @model
 * @generated
 */
public interface FindingCell extends EObject {
	/**
	 * Returns the value of the '<em><b>Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the cell, unique in its finding: which number of which question.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Of</em>' attribute.
	 * @see #setOf(String)
	 * @see org.palier.model.PalierPackage#getFindingCell_Of()
	 * @model required="true"
	 * @generated
	 */
	String getOf();

	/**
	 * Sets the value of the '{@link org.palier.model.FindingCell#getOf <em>Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Of</em>' attribute.
	 * @see #getOf()
	 * @generated
	 */
	void setOf(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number: a share from 0 to 1, points of a difference from -1 to 1, or a count.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(double)
	 * @see org.palier.model.PalierPackage#getFindingCell_Value()
	 * @model required="true"
	 * @generated
	 */
	double getValue();

	/**
	 * Sets the value of the '{@link org.palier.model.FindingCell#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(double value);

	/**
	 * Returns the value of the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lower end of its range; null for a number without one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Low</em>' attribute.
	 * @see #setLow(Double)
	 * @see org.palier.model.PalierPackage#getFindingCell_Low()
	 * @model
	 * @generated
	 */
	Double getLow();

	/**
	 * Sets the value of the '{@link org.palier.model.FindingCell#getLow <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Low</em>' attribute.
	 * @see #getLow()
	 * @generated
	 */
	void setLow(Double value);

	/**
	 * Returns the value of the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Upper end of its range; null for a number without one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High</em>' attribute.
	 * @see #setHigh(Double)
	 * @see org.palier.model.PalierPackage#getFindingCell_High()
	 * @model
	 * @generated
	 */
	Double getHigh();

	/**
	 * Sets the value of the '{@link org.palier.model.FindingCell#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High</em>' attribute.
	 * @see #getHigh()
	 * @generated
	 */
	void setHigh(Double value);

} // FindingCell
