/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Agency Filter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Which agencies a change concerns: those that fit every list and bound that is given.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.AgencyFilter#getCategories <em>Categories</em>}</li>
 *   <li>{@link org.palier.model.AgencyFilter#getJurisdictions <em>Jurisdictions</em>}</li>
 *   <li>{@link org.palier.model.AgencyFilter#getFields <em>Fields</em>}</li>
 *   <li>{@link org.palier.model.AgencyFilter#getMinimumSize <em>Minimum Size</em>}</li>
 *   <li>{@link org.palier.model.AgencyFilter#getMaximumSize <em>Maximum Size</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getAgencyFilter()
 * @model
 * @generated
 */
public interface AgencyFilter extends EObject {
	/**
	 * Returns the value of the '<em><b>Categories</b></em>' reference list.
	 * The list contents are of type {@link org.palier.model.AgencyCategory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One of these kinds; empty for any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Categories</em>' reference list.
	 * @see org.palier.model.PalierPackage#getAgencyFilter_Categories()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<AgencyCategory> getCategories();

	/**
	 * Returns the value of the '<em><b>Jurisdictions</b></em>' reference list.
	 * The list contents are of type {@link org.palier.model.Jurisdiction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In one of these; empty for any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Jurisdictions</em>' reference list.
	 * @see org.palier.model.PalierPackage#getAgencyFilter_Jurisdictions()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Jurisdiction> getJurisdictions();

	/**
	 * Returns the value of the '<em><b>Fields</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * With one of these fields of activity; empty for any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fields</em>' attribute list.
	 * @see org.palier.model.PalierPackage#getAgencyFilter_Fields()
	 * @model
	 * @generated
	 */
	EList<String> getFields();

	/**
	 * Returns the value of the '<em><b>Minimum Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * At least so many employees; an agency of unknown size does not fit. Null for no bound.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Size</em>' attribute.
	 * @see #setMinimumSize(Integer)
	 * @see org.palier.model.PalierPackage#getAgencyFilter_MinimumSize()
	 * @model
	 * @generated
	 */
	Integer getMinimumSize();

	/**
	 * Sets the value of the '{@link org.palier.model.AgencyFilter#getMinimumSize <em>Minimum Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Size</em>' attribute.
	 * @see #getMinimumSize()
	 * @generated
	 */
	void setMinimumSize(Integer value);

	/**
	 * Returns the value of the '<em><b>Maximum Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * At most so many employees; an agency of unknown size does not fit. Null for no bound.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Size</em>' attribute.
	 * @see #setMaximumSize(Integer)
	 * @see org.palier.model.PalierPackage#getAgencyFilter_MaximumSize()
	 * @model
	 * @generated
	 */
	Integer getMaximumSize();

	/**
	 * Sets the value of the '{@link org.palier.model.AgencyFilter#getMaximumSize <em>Maximum Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Size</em>' attribute.
	 * @see #getMaximumSize()
	 * @generated
	 */
	void setMaximumSize(Integer value);

} // AgencyFilter
