import { PublishStatus as PublishStatus_cfbb5e675bb81d22833484c80450fb5f } from '../../../admin/publish-status/PublishStatus.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowLabel as RowLabel_fd22e04681c1e9cfc3547b445d59afa2 } from '../../../admin/RowLabel.tsx'
import { TextListCell as TextListCell_7c14fb353877333934f084f56aa10b22 } from '../../../admin/cells/TextListCell.tsx'
import { WhereUsed as WhereUsed_ada355df44107dda081b8b7dae4eda2c } from '../../../admin/where-used/WhereUsed.tsx'
import { KeepErrors as KeepErrors_334b25d761a2883323635bd61ec0bbdc } from '../../../admin/editing/KeepErrors.tsx'
import { KeptInput as KeptInput_f0a7a975fc1b8db0ea2beb7a827b2164 } from '../../../admin/editing/KeptInput.tsx'
import { PhoneCell as PhoneCell_efb069bf30d75117f75bd8ba475f5ff4 } from '../../../admin/cells/PhoneCell.tsx'
import { PhonePreview as PhonePreview_6884e45f9852f4c9e31ca3b7cba65bd3 } from '../../../admin/phone-preview/PhonePreview.tsx'
import { Icon as Icon_b57624fa74229ae0fe4320599a3e511a } from '../../../admin/brand/Icon.tsx'
import { Logo as Logo_630d135cac888c7b37941a74e2c3701b } from '../../../admin/brand/Logo.tsx'
import { OperationsNavLink as OperationsNavLink_529ee14ec9bf8cd372e3d175798f34e7 } from '../../../admin/operations/OperationsNavLink.tsx'
import { OperationsView as OperationsView_b922a15fdd592180cc6da4ba9fbf6748 } from '../../../admin/operations/OperationsView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/publish-status/PublishStatus.tsx#PublishStatus": PublishStatus_cfbb5e675bb81d22833484c80450fb5f,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/RowLabel.tsx#RowLabel": RowLabel_fd22e04681c1e9cfc3547b445d59afa2,
  "/admin/cells/TextListCell.tsx#TextListCell": TextListCell_7c14fb353877333934f084f56aa10b22,
  "/admin/where-used/WhereUsed.tsx#WhereUsed": WhereUsed_ada355df44107dda081b8b7dae4eda2c,
  "/admin/editing/KeepErrors.tsx#KeepErrors": KeepErrors_334b25d761a2883323635bd61ec0bbdc,
  "/admin/editing/KeptInput.tsx#KeptInput": KeptInput_f0a7a975fc1b8db0ea2beb7a827b2164,
  "/admin/cells/PhoneCell.tsx#PhoneCell": PhoneCell_efb069bf30d75117f75bd8ba475f5ff4,
  "/admin/phone-preview/PhonePreview.tsx#PhonePreview": PhonePreview_6884e45f9852f4c9e31ca3b7cba65bd3,
  "/admin/brand/Icon.tsx#Icon": Icon_b57624fa74229ae0fe4320599a3e511a,
  "/admin/brand/Logo.tsx#Logo": Logo_630d135cac888c7b37941a74e2c3701b,
  "/admin/operations/OperationsNavLink.tsx#OperationsNavLink": OperationsNavLink_529ee14ec9bf8cd372e3d175798f34e7,
  "/admin/operations/OperationsView.tsx#OperationsView": OperationsView_b922a15fdd592180cc6da4ba9fbf6748,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
