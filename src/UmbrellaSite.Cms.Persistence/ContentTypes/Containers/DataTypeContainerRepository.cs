using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbrellaSite.Cms.Persistence.ContentTypes.Nodes;
using UmbrellaSite.Cms.Persistence.Scoping;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Containers;

internal sealed class DataTypeContainerRepository(IScopeAccessor scopes, NodeStore nodes, TimeProvider clock)
    : ContainerRepository(scopes, nodes, clock, Constants.ObjectTypes.DataType), IDataTypeContainerRepository;
