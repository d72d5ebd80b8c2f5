// Made by `make bundle` from sources 124904f7be81fddf; not to be edited.
var roiviz=(()=>{var Kn=Object.defineProperty;var js=Object.getOwnPropertyDescriptor;var Zs=Object.getOwnPropertyNames;var _s=Object.prototype.hasOwnProperty;var tr=(s,t)=>{for(var n in t)Kn(s,n,{get:t[n],enumerable:!0})},nr=(s,t,n,e)=>{if(t&&typeof t=="object"||typeof t=="function")for(let A of Zs(t))!_s.call(s,A)&&A!==n&&Kn(s,A,{get:()=>t[A],enumerable:!(e=js(t,A))||e.enumerable});return s};var er=s=>nr(Kn({},"__esModule",{value:!0}),s);var ia={};tr(ia,{playLesson:()=>sa});function Hn(s){let t=s.map(Tn),n=new Uint8ClampedArray(256*3);if(t.length<2)return n;for(let e=0;e<256;e+=1){let A=e/255*(t.length-1),r=Math.min(Math.floor(A),t.length-2);for(let i=0;i<3;i+=1)n[3*e+i]=t[r][i]+(t[r+1][i]-t[r][i])*(A-r)}return n}function Tn(s){if(s.startsWith("#")){let A=s.length<7?[...s.slice(1,4)].map(i=>i+i).join(""):s.slice(1,7),r=Number.parseInt(A,16);return[r>>16,r>>8&255,r&255]}let[t,n,e]=s.match(/[\d.]+/g)??["255","255","255"];return[Number(t),Number(n),Number(e)]}function Yn([s,t,n]){return .2126*qn(s)+.7152*qn(t)+.0722*qn(n)}var qn=s=>s/255<=.04045?s/255/12.92:((s/255+.055)/1.055)**2.4;function Ar(s,[t,n]){let e=sr(t,n)?n===0?0:.5:(s-t)/(n-t);return Math.max(0,Math.min(255,Math.round(e*255)))||0}var sr=(s,t)=>t-s<=2e-6*Math.max(Math.abs(s),Math.abs(t));function tt(s,t,n){let e=3*Ar(t,n);return[s[e],s[e+1],s[e+2]]}var nt=([s,t,n])=>`rgb(${s} ${t} ${n})`,lt=(s,t)=>Yn(s)>.19?t.casing:t.mark;var rr=.4,ir=["surface","sunken","line","line-strong","text","muted","accent","focus","good","bad","warn","stage","stage-mark","mark","casing","box","highlight","set-0","set-1","clamped","discarded","footprint","label","label-text","casing-soft","casing-strong","halo","bin-line","grid","wash"],or=["tiny","small","note"];function ar(s,t=()=>""){let n=t(s);if(n)return Yn(Tn(n))<rr?"dark":"light";let{theme:e}=document.documentElement.dataset;return e==="light"||e==="dark"?e:matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"}function gr(s){let t=getComputedStyle(s),n=r=>t.getPropertyValue(`--rv-${r}`).trim(),e=r=>n(r).split(",").map(i=>i.trim()).filter(Boolean);return{...Object.fromEntries(ir.map(r=>[r,n(r)])),font:t.fontFamily,mono:n("mono")||"monospace",sizes:Object.fromEntries(or.map(r=>[r,n(`size-${r}`)])),categorical:e("categorical"),ramps:{sequential:Hn(e("sequential")),diverging:Hn(e("diverging"))}}}var Pt=class{constructor(t,n){this.root=t,this.groundOf=n,this.colours=null}follow(){let t=ar(this.root,this.groundOf);return this.root.dataset.theme===t&&this.colours?!1:(this.root.dataset.theme=t,this.colours=gr(this.root),!0)}};var hr=["scene","focus","feed","boxes","fresh","answers"],Xt=class{constructor(t,n,e,A){this.root=t,this.scope=n,this.registry=e,this.theme=new Pt(t,A),this.reading=null,this.part=null,this.cards=new Map,this.pending=new Set,this.observers=[],this.frame=0,this.offs=hr.map(r=>n.on(r,()=>this.changed(r)))}update({columns:t,show:n,reading:e,page:A}){this.part=A,this.root.style.setProperty("--rv-columns",String(t??"")),this.root.toggleAttribute("data-columns",!!t),e===this.reading&&n.join()===[...this.cards.keys()].join()||this.show(n,e),this.all()}show(t,n){let e=t.filter(r=>!Object.hasOwn(this.registry,r));if(e.length)throw new Error(`show: want names of cards (${Object.keys(this.registry).join(", ")}), got ${e.join(", ")}`);this.clear(),this.reading=n;let A={scope:this.scope,reading:n,colours:()=>this.theme.colours,part:()=>this.part};for(let r of t){let i=this.registry[r](A);i.element.dataset.card=r,this.cards.set(r,i),i.watch&&this.watch(r,i.watch)}this.root.replaceChildren(...[...this.cards.values()].map(r=>r.element)),this.showLate()}watch(t,n){let e=new ResizeObserver(()=>{this.pending.add(t),this.schedule()});e.observe(n),this.observers.push(e)}clear(){for(let t of this.observers)t.disconnect();for(let t of this.cards.values())t.destroy?.();this.observers=[],this.cards.clear(),this.pending.clear()}all(){for(let t of this.cards.keys())this.pending.add(t);this.schedule()}changed(t){t==="fresh"&&this.showLate();for(let[n,e]of this.cards)(!e.topics||e.topics.includes(t))&&this.pending.add(n);this.schedule()}showLate(){let{fresh:t,live:n}=this.scope,e=n.complete&&!t.elsewhere;this.root.toggleAttribute("data-late",t.late);for(let{element:A,ofKernels:r}of this.cards.values())A.toggleAttribute("data-here",!!r&&e)}schedule(){!this.frame&&this.pending.size&&(this.frame=requestAnimationFrame(()=>this.flush()))}flush(){this.frame=0;let t=[...this.pending].map(A=>this.cards.get(A)).filter(A=>A!=null);this.pending.clear();let[n,e]=[!0,!1].map(A=>t.filter(r=>lr(r)===A));for(let A of[...e,...n])this.refresh(A)}refresh(t){let n=!!t.ofBoxes&&!this.scope.given(this.reading).length;t.element.toggleAttribute("data-none",n),n||t.update()}setTheme(){this.theme.follow()&&this.all()}destroy(){cancelAnimationFrame(this.frame);for(let t of this.offs)t();this.clear()}},lr=({watch:s})=>s?.firstElementChild?.localName==="canvas";var Vn="WebAssembly";var Bt=(s,t,n)=>JSON.stringify([s,t,n]);function $t(s,t){let n=Pn(s),e=null,A=i=>{if(e??=cr(s.bin,n),!(i>=0&&i<n))return[];let o=e[i];return Array.from({length:e[i+1]-o},(a,g)=>o+g)},r=()=>{let i=Math.floor(s.bins[0]/2)*s.bins[1]+Math.floor(s.bins[1]/2);return A(i).length||!s.bin?.length?i:s.bin[0]};return Object.freeze({...s,place:t,samples_shown:s.positions?.shape[0]??0,samplesOf:A,defaultBin:r})}function cr(s,t){let n=new Int32Array(t+1);for(let e of s??[])n[e+1]+=1;for(let e=0;e<t;e+=1)n[e+1]+=n[e];return n}var Pn=({bins:s})=>s[0]*s[1];var z=s=>s.status!=="refused",yt=({device:s})=>s===Vn;var Ir=["cx","cy","w","h","angle"],xt=(s,t)=>Ir.every(n=>s[n]===t[n]);var Xn=80,Cr=250,zt=class{constructor(t){this.scope=t,this.late=!1,this.busy=!1,this.asking=!1,this.wasOld=!1,this.places="",this.movedAt=-1/0,this.newsAt=-1/0,this.timer=void 0,this.told="",t.on("boxes",()=>this.moved()),t.on("scene",()=>this.answered())}reset(){this.asking=!1,this.late=!1}isOld({box:t,frame:n}){let{editor:e}=this.scope;if(!e)return!1;let A=e.boxes.find(r=>r.id===t);return!A||!xt(A,n)}holds(t){return!this.isOld(t)&&(yt(t)?!this.isLate(t):this.rests)}isLate(t){return this.late&&(!yt(t)||this.elsewhere)}get elsewhere(){return this.busy&&!this.asking}get allHold(){return!this.anyOld&&this.rests}get rests(){return!this.late&&performance.now()-this.movedAt>=Xn}get blink(){return this.scope.live.complete&&!this.elsewhere?Cr:Xn}get anyOld(){let{editor:t,served:n}=this.scope;return!t||!n.length?!1:this.busy||this.asking||n.some(e=>this.isOld(e))||t.boxes.some(e=>!n.some(A=>A.box===e.id))}moved(){let t=JSON.stringify(this.scope.editor?.boxes??[]);t!==this.places&&(this.wasOld||(this.newsAt=performance.now()),this.places=t,this.movedAt=performance.now(),this.look())}ask(){this.wasOld||(this.newsAt=performance.now()),this.asking=!0,this.look()}answered(){this.newsAt=performance.now(),this.look()}setBusy(t){t!==this.busy&&(this.busy=t,t&&!this.wasOld&&(this.newsAt=performance.now()),this.look())}look(){clearTimeout(this.timer);let t=performance.now(),n=this.anyOld;this.late=n&&(this.late||t-this.newsAt>=this.blink),this.wasOld=n;let e=JSON.stringify([this.late,this.allHold,this.elsewhere,this.scope.answers.map(i=>this.holds(i))]),A=[this.movedAt+Xn,this.newsAt+this.blink],r=Math.min(...A.filter(i=>i>t));Number.isFinite(r)&&(this.timer=setTimeout(()=>this.look(),r-t+1)),e!==this.told&&(this.told=e,this.scope.changed("fresh"))}};var et=s=>(/^-0*\.?0*$/.test(s)?s.slice(1):s).replaceAll("-","−");var dr=(s,t)=>s==null||!Number.isFinite(s)?"–":et(t(s));var ct=(s,t)=>`${s.toLocaleString("en")} ${t}${s===1?"":"s"}`,He=s=>dr(s,fr);function fr(s){let t=s.toPrecision(9),[n,e]=t.split("e"),A=n.includes(".")?n.replace(/\.?0+$/,""):n;return e?`${A}e${e}`:A}function Te(s){if(!Number.isFinite(s))return Number.isNaN(s)?"nan":s<0?"-inf":"inf";let t=s<0||Object.is(s,-0)?"-":"",[n,e]=pr(Math.abs(s)).split("e"),A=Number(e);if(A>=-4&&A<6)return`${t}${+`${n}e${e}`}`;let r=String(Math.abs(A)).padStart(2,"0");return`${t}${Number(n)}e${A<0?"-":"+"}${r}`}function pr(s){let[t,n]=s.toExponential(100).split("e");return/^\d\.\d{4}[02468]50*$/.test(t)?`${t.slice(0,7)}e${n}`:s.toExponential(5)}var ur=1e-6,Qr=[{name:"positions",words:["x","y"]},{name:"state",words:["state"]},{name:"taps",words:["first cell","second cell","third cell","fourth cell"]},{name:"weights",words:["first weight","second weight","third weight","fourth weight"]}];function Ye(s,t,n){return s.error||t.error?mr(s,t):Dt("samples a bin",s.grid,t.grid)??Dt("number of samples",[s.samples_total],[t.samples_total])??Dt("cells of the bins' rows",s.bin_rows,t.bin_rows)??Dt("cells of the bins' columns",s.bin_columns,t.bin_columns)??Dt("bins of the samples",s.bin,t.bin)??Er(s,t)??Br(s,t,n*ur)}function mr(s,t){let[n,e]=[s,t].map(({error:A})=>A??"a result");return n===e?null:{what:"refusal",bin:null,rank:0,here:n,there:e}}function Dt(s,t,n){let e=Ve(t??[],n??[]);return e<0?null:{what:s,bin:null,rank:0,here:kt(t?.[e]),there:kt(n?.[e])}}function Er(s,t){for(let{name:n,words:e}of Qr){let[A,r]=[s[n]??[],t[n]??[]],i=Ve(A,r);if(i<0)continue;let o=Math.floor(i/e.length),a=s.bin?.[o]??null,g=o-(s.bin?.indexOf(a??-1)??0);return{what:`${e[i%e.length]} of sample ${g+1}`,bin:a,rank:g,here:kt(A[i]),there:kt(r[i])}}return null}function Br({output:s},{output:t},n){if(!s||!t||s.length!==t.length)return Dt("number of outputs",s,t);let e=s.findIndex((A,r)=>!wr(A,t[r],n));return e<0?null:{what:"output",bin:e,rank:0,here:kt(s[e]),there:kt(t[e])}}var wr=(s,t,n)=>Object.is(s,t)||Math.abs(s-t)<=n;function Ve(s,t){let n=Math.max(s.length,t.length);for(let e=0;e<n;e+=1)if(!Object.is(s[e],t[e]))return e;return-1}function kt(s){return s===void 0?"none":Object.is(s,-0)?"−0":Number.isFinite(s)?He(s):et(String(s))}var[vr,$n,Wt]=[17,18,19],Pe={1:"A box holds a number that is not finite.",2:"A box names a feature map that is not there.",3:"A box reaches farther than 2^30 cells.",4:"A box has a negative size.",5:"A rotated box has more than 65,536 samples per bin and axis.",16:"A size is out of the kernels' range.",[vr]:"The box has more samples than the browser lists.",[$n]:"The browser has no more memory for it.",[Wt]:"The kernel in the browser gave up."},It=class extends Error{constructor(t){super(Pe[t]??Pe[Wt]),this.name="Refused",this.status=t}},bt=class extends Error{constructor(t,n){super(t,{cause:n}),this.name="Unavailable"}};var zn=(s,t)=>(s+.5)*t;var We=4096,Xe=65536,je=1e-5,yr={1:"This box lies too far out: float32 cannot hold its numbers.",3:"This box lies too far out for this stride: the kernels count up to 1,073,741,824 cells.",5:"With adaptive samples a bin of this box would take more than 65,536 of them per side. Choose a number of samples, or more bins."},{fround:$e}=Math,Ze={positions:new Float32Array,taps:new Int32Array,weights:new Float32Array,state:new Uint8Array,bin:new Int32Array};function _e(s){let t=s.kernel.rotated?s.box:{...s.box,angle:0},n=xr(s.kernel,t);try{return Dr({...s,box:t},n)}catch(e){if(!(e instanceof It))throw e;let A=yr[e.status];return A?{...tA,...nA(t,n),read_frame:t,status:"refused",error:A}:null}}function xr({rotated:s},{cx:t,cy:n,w:e,h:A,angle:r}){return s?Float32Array.of(0,0+t,0+n,0+e,0+A,r):Float32Array.of(0,0+t-.5*e,0+n-.5*A,0+t+.5*e,0+n+.5*A)}var tA=Object.freeze({device:Vn,error:null,bins:[1,1],grid:[1,1],samples_total:0,range:null,max_abs_diff:null,worst_bin:null,checked_bins:null,tolerance:je,way:null,unlisted:!1,positions:null,taps:null,weights:null,state:null,bin:null,output:null,applied:null,cells:null,cell_weights:null,bin_rows:null,bin_columns:null,divisor:null,tap_values:null}),nA=(s,t)=>({box:s.id,frame:s,tuple:`rois: [${[...t].map(Te).join(", ")}]`});function Dr({kernels:s,kernel:t,map:n,box:e,wanted:A},r){let{bins:i,reduction:o}=t,{values:a,height:g,width:h}=n,l=t.operator,c={rois:r,bins:i,rules:t,height:g,width:h},C={values:a,channels:1,height:g,width:h},{output:d}=s.forward(l,{...c,features:C,reduction:o}),[p]=s.axes(l,c),Q=Fr(p,i),u=Q.reduce((L,Vt)=>L+Vt,0),E=Zt(i,A),w=Rr(Q,u,E),S=w?.length===0?Ze:Nr(s,l,c,w),v=Or(S,a),y=(o==="max"?Kr:Lr)(S,v,Jr(Q.length,w)),D=je*Math.max(1,Wn(a));return{...tA,...nA(e,r),...(t.rotated?br:p.x.cells?Sr:kr)({axes:p,box:e,rois:r,kernel:t},n.stride),...Yr(d,y.bins,w,D),bins:i,samples_total:u,range:Pr(d),tolerance:D,unlisted:w?.length===0,...Ur(S.bin.length>We?Gr(S,E):S),...Hr(S,y.winners,g*h),output:ot(d,i),applied:ot(Float32Array.from(y.bins),i)}}function kr({axes:{x:s,y:t,center:n},box:e,rois:A,kernel:r},i){return{grid:[t.samples,s.samples],read_frame:AA(e,n,{w:s.size,h:t.size,angle:0},i),way:{kind:"upright",stride:i,offset:r.offset,cosine:1,sine:0,x:jt(A[1],s,0),y:jt(A[2],t,0)},...eA}}function br({axes:{x:s,y:t,center:n,cosine:e,sine:A},box:r,rois:i,kernel:o},a){let g=o.clockwise?-r.angle:r.angle;return{grid:[t.samples,s.samples],read_frame:AA(r,n,{w:s.size,h:t.size,angle:g},a),way:{kind:"rotated",stride:a,offset:o.offset,cosine:e,sine:A,x:jt(i[1],s,n[0]),y:jt(i[2],t,n[1])},...eA}}function Sr({axes:{x:s,y:t},box:n,rois:e},A){let r=(i,{start:o,size:a})=>({pixel:i,start:o,cells:a,bin_size:0,center:0,widened:!1});return{grid:[0,0],read_frame:{id:n.id,cx:(s.start+s.size/2)*A,cy:(t.start+t.size/2)*A,w:s.size*A,h:t.size*A,angle:0},way:{kind:"pooled",stride:A,offset:0,cosine:1,sine:0,x:r(e[1],s),y:r(e[2],t)},bin_rows:t.cells,bin_columns:s.cells}}var eA=Object.freeze({bin_rows:null,bin_columns:null}),jt=(s,{start:t,binSize:n,widened:e},A)=>({pixel:s,start:t,bin_size:n,center:A,widened:e,cells:0}),AA=({id:s},[t,n],{w:e,h:A,angle:r},i)=>({id:s,cx:zn(t,i),cy:zn(n,i),w:e*i,h:A*i,angle:r});function Fr({x:s,y:t},[n,e]){if(!s.cells||!t.cells)return Array(n*e).fill(t.samples*s.samples);let[A,r]=[t.cells,s.cells].map(Mr);return A.flatMap(i=>r.map(o=>i*o))}var Mr=s=>Array.from({length:s.length/2},(t,n)=>Math.max(s[2*n+1]-s[2*n],0));function Zt([s,t],n){return n!=null&&n<s*t?n:Math.floor(s/2)*t+Math.floor(t/2)}function Rr(s,t,n){return t<=Xe?null:s[n]>Xe?[]:[n]}function Nr(s,t,n,e){let A=s.plan(t,e?{...n,chosen:e}:n),{positions:r,taps:i,weights:o,state:a,bin:g}=A;return t==="roi_pool"&&o.forEach((h,l)=>{h>0||(i[l]=-1)}),{positions:r,taps:i,weights:o,state:a,bin:g}}function Gr({positions:s,taps:t,weights:n,state:e,bin:A},r){let i=A.indexOf(r);if(i<0)return Ze;let o=Math.min(A.lastIndexOf(r)+1,i+We);return{positions:s.slice(2*i,2*o),taps:t.slice(4*i,4*o),weights:n.slice(4*i,4*o),state:e.slice(i,o),bin:A.slice(i,o)}}function Ur({positions:s,taps:t,weights:n,state:e,bin:A}){let r=A.length;return{positions:ot(s,[r,2]),taps:ot(t,[r,4]),weights:ot(n,[r,4]),state:ot(e,[r]),bin:ot(A,[r])}}function Or({taps:s,weights:t,bin:n},e){let A=new Float32Array(n.length);for(let r=0;r<A.length;r+=1){let i=0;for(let o=4*r;o<4*r+4;o+=1)s[o]>=0&&(i=$e(i+$e(t[o]*e[s[o]])));A[r]=i}return A}function Jr(s,t){let n=new Float64Array(s).fill(t?Number.NaN:0);for(let e of t??[])n[e]=0;return n}function Lr({bin:s},t,n){let e=new Int32Array(n.length);for(let A=0;A<s.length;A+=1)n[s[A]]+=t[A],e[s[A]]+=1;for(let A=0;A<n.length;A+=1)n[A]/=Math.max(e[A],1);return{bins:n,winners:null}}function Kr({bin:s},t,n){let e=[];for(let A=0,r=0;A<s.length;A=r){let i=A;for(r=A;s[r]===s[A];r+=1)qr(t[r],t[i])&&(i=r);n[s[A]]=t[i],Number.isNaN(t[i])||e.push(i)}return{bins:n,winners:e}}var qr=(s,t)=>s>t||Number.isNaN(s)&&!Number.isNaN(t);function Hr({taps:s,weights:t,bin:n},e,A){let r=new Float64Array(A),i=e?null:Tr(n),o=A,a=-1,g=(l,c)=>{for(let C=4*l;C<4*l+4;C+=1)t[C]>0&&(r[s[C]]+=t[C]/c,o=Math.min(o,s[C]),a=Math.max(a,s[C]))};if(i)for(let l=0;l<n.length;l+=1)g(l,i[n[l]]);for(let l of e??[])g(l,1);let h=[];for(let l=o;l<=a;l+=1)r[l]&&h.push(l);return{cells:ot(Int32Array.from(h),[h.length]),cell_weights:ot(Float32Array.from(h,l=>r[l]),[h.length])}}function Tr(s){let t=new Int32Array((s.at(-1)??-1)+1);for(let n of s)t[n]+=1;return t}function Yr(s,t,n,e){let A=-1,r=-1;for(let i of n??t.keys()){let o=Vr(s[i],t[i]);o<=r||(A=i,r=o)}return A<0?{status:"ok",max_abs_diff:null,worst_bin:null,checked_bins:[]}:{status:r<=e?"ok":"mismatch",max_abs_diff:Number.isFinite(r)?r:null,worst_bin:A,checked_bins:n}}function Vr(s,t){let n=Object.is(s,t)||s===t?0:Math.abs(s-t);return Number.isNaN(n)?1/0:n}function Pr(s){let[t,n]=[s[0],s[0]];for(let e of s)t=Math.min(t,e),n=Math.max(n,e);return[t,n]}var ze=new WeakMap;function Wn(s){let t=ze.get(s);if(t!==void 0)return t;let n=0;for(let e of s)n=Math.max(n,Math.abs(e));return ze.set(s,n),n}var ot=(s,t)=>Object.assign(s,{shape:t});var W={kernels:null,why:"",source:null,warm:!1},jn=new Set;function Xr(s){jn.add(s);let{source:t}=W;t&&(W.source=null,t().then(n=>Object.assign(W,{kernels:n}),n=>Object.assign(W,{why:n.message})).then(()=>{for(let n of jn)n.begin();jn.clear()}))}var _t=class{constructor(t){this.scope=t,this.entries=new Map,this.shown=new Map,this.heard=new Map,this.disagreements=new Map,t.on("boxes",()=>this.follow()),t.on("focus",()=>this.follow()),t.on("feed",()=>{this.listen(),this.follow()})}begin(){this.listen(),this.scope.setAnswers(this.answers()),this.scope.changed("answers")}get ready(){let t=this.scope.scene?.cells,n=this.scope.channel?.values;return W.kernels&&t&&n?{kernels:W.kernels,map:{...t,values:n}}:null}get complete(){let{answers:t,editor:n,readings:e}=this.scope,A=e.length*(n?.boxes.length??0);return t.filter(yt).length===A&&e.some(({kernel:r})=>r)}get milliseconds(){let t=0;for(let{milliseconds:n}of this.entries.values()){if(n==null)return null;t+=n}return t}get why(){return this.scope.readings.some(({kernel:t})=>t)?W.why:""}key(t,n){return Bt(this.scope.name,t,n)}follow(){this.scope.setAnswers(this.answers())&&this.scope.changed("answers")}answers(){let{scope:t}=this,n=new Map(t.readings.map(o=>[o.id,this.kernelOf(o)]));if(!t.editor||![...n.values()].some(Boolean))return t.served;let e=t.readings.flatMap(({id:o})=>this.ofReading(o,n.get(o)??null)),A=new Set(e.map(({box:o,reading:a})=>this.key(o,a))),r=new Set(t.editor.boxes.map(({id:o})=>o));this.forget(r);let i=t.served.filter(({box:o,reading:a})=>!A.has(this.key(o,a))&&(r.has(o)||!n.get(a)));return[...e,...i]}kernelOf({kernel:t}){return t?(W.kernels||Xr(this),W.kernels?.knows(t.operator,t.reduction)?t:null):null}ofReading(t,n){let{ready:e}=this;return!n||!e?[]:(this.scope.editor?.boxes??[]).flatMap((r,i)=>{let o=this.key(r.id,t),a=this.wantedBin(r.id),{numbers:g}=this.entry(o,{box:r,kernel:n,values:e.map.values,wanted:a}),h=this.scope.servedBy.get(o);return g&&!zr(g,h)?[this.show(o,t,{numbers:g,served:h,place:i})]:[]})}wantedBin(t){let n=this.scope.pin??this.scope.hover;return n?.box===t?n.bin:null}entry(t,n){let e=this.entries.get(t);if(e&&Zn(e,n))return e.kernel=n.kernel,e;let A=performance.now(),r={...n,numbers:this.compute(n)},i=W.warm?performance.now()-A:null;W.warm||=r.numbers!=null;let o={...r,milliseconds:i};return this.entries.set(t,o),o}compute(t){let{ready:n}=this;return n&&_e({...t,...n})}show(t,n,e){let A=this.shown.get(t),{numbers:r,served:i,place:o}=e;if(A&&A.numbers===r&&A.served===i&&A.place===o)return A.answer;let{notes:a=[],patch:g=null}=i??{},h=$t({...r,canvas:this.scope.name,reading:n,notes:a,patch:g},o);return this.shown.set(t,{...e,answer:h}),h}forget(t){for(let[n,{box:e}]of this.entries)if(!t.has(e.id))for(let A of[this.entries,this.shown,this.heard])A.delete(n)}listen(){let{ready:t}=this;if(t)for(let n of this.scope.served){let e=this.scope.readings.find(({id:r})=>r===n.reading),A=e&&this.kernelOf(e);A&&this.hear(n,A,t.map.values)}}hear(t,n,e){let{frame:A,device:r,box:i,reading:o}=t,a=this.key(i,o),g={box:A,kernel:n,values:e,wanted:Wr(t)},h=this.entries.get(a),l=h&&Zn(h,g)?h.numbers:this.compute(g);if(!l||z(l)&&!z(t))return;let c=Ye(l,t,Wn(e)),{tuple:C}=l,d=c&&{difference:c,device:r,frame:A,tuple:C,kernel:n,...this.about(o)};this.heard.set(a,{frame:A,kernel:n,values:e,wanted:g.wanted,device:r,apart:d}),d&&this.keep(a,d)}about(t){let{readings:n,scene:e}=this.scope,A=n.length>1&&n.find(({id:a})=>a===t)?.title,{picture:r=null,channel:i=null,operator:o}=e??{};return{reading:t,title:A||o?.title||"",picture:r,channel:i}}keep(t,n){let{channel:e,kernel:A}=n,r=JSON.stringify([t,e?.digest,e?.index,A]);this.disagreements.has(r)||this.disagreements.set(r,n)}heardOf({box:t,reading:n}){let e=this.key(t,n),[A,r]=[this.heard.get(e),this.entries.get(e)];if(!A||!r)return null;let i=r.numbers?.unlisted?r.wanted:A.wanted;return Zn(r,{...A,box:A.frame,wanted:i})?A:null}apart(t){let n=this.scope.readings.filter(({id:A})=>A!==t.reading);return[...this.disagreements.values()].find(A=>!n.some(({id:r})=>r===A.reading))??(yt(t)?this.heardOf(t)?.apart??null:null)}lasting({picture:t,channel:n,kernel:e,frame:A,reading:r}){let{editor:i,readings:o,scene:a}=this.scope,g=o.find(({id:h})=>h===r)?.kernel??null;return{picture:t?.digest===a?.picture?.digest,channel:n?.digest===a?.channel?.digest&&n?.index===a?.channel?.index,kernel:sA(e,g),box:!!i?.boxes.some(({id:h})=>h===A.id)}}isNow(t){let{frame:n,reading:e,difference:A}=t,r=this.heardOf({box:n.id,reading:e});return!!(r?.apart&&JSON.stringify(r.apart.difference)===JSON.stringify(A)&&xt(r.frame,n)&&$r(this.lasting(t)))}seen(t){for(let[n,e]of this.disagreements)e===t&&this.disagreements.delete(n);this.scope.changed("answers")}},$r=s=>Object.values(s).every(Boolean),sA=(s,t)=>s===t||JSON.stringify(s)===JSON.stringify(t);function Zn({box:s,kernel:t,values:n,wanted:e,numbers:A},r){let i=!A?.bin||A.bin.length===A.samples_total;return xt(s,r.box)&&n===r.values&&sA(t,r.kernel)&&(i||Zt(t.bins,e)===Zt(t.bins,r.wanted))}var zr=(s,t)=>!!(t&&!z(t)&&z(s)&&xt(t.frame,s.frame));function Wr({checked_bins:s,bin:t,samples_shown:n,samples_total:e}){return s?.length===1?s[0]:n<e?t?.[0]??null:null}var Gt=class extends Map{constructor(t,n=()=>{}){super(),this.limit=t,this.release=n}set(t,n){super.delete(t),super.set(t,n);for(let[e,A]of this){if(this.size<=this.limit)break;super.delete(e),this.release(A)}return this}get(t){let n=super.get(t);if(n!==void 0)return super.delete(t),super.set(t,n),n}},jr=new Gt(4,s=>s.bitmap?.close()),Zr=new Gt(96),Ra=new Gt(96,s=>URL.revokeObjectURL(s.src)),rA=s=>jr.get(s)??null;var iA=(s,t)=>Zr.get(`${s}:${t}`)??null;var oA=new Map;function hA(s){let t=oA.get(s);if(t)return t;let n=new _n(s);return oA.set(s,n),n}var aA=s=>new Map(s.map(t=>[Bt(t.canvas,t.box,t.reading),t])),_n=class{constructor(t){this.name=t,this.listeners=new Map,this.scene=null,this.served=[],this.servedBy=new Map,this.answers=[],this.byKey=new Map,this.drawn=new Map,this.placed=new Map,this.editor=null,this.stage=null,this.hover=null,this.pin=null,this.raised=null,this.choice=null,this.allDigits=!1,this.send=()=>{},this.live=new _t(this),this.fresh=new zt(this)}on(t,n){let e=this.listeners.get(t)??new Set;return this.listeners.set(t,e.add(n)),()=>{e.delete(n)}}changed(t){for(let n of[...this.listeners.get(t)??[]])n()}setScene(t){let n=new Map(t.boxes.map((e,A)=>[e.id,A]));this.scene=t,this.served=t.answers.map(e=>$t(e,n.get(e.box)??-1)),this.servedBy=aA(this.served),this.live.listen(),this.setAnswers(this.live.answers()),this.placed.clear(),this.drawn.clear(),this.changed("scene")}setAnswers(t){return t.length===this.answers.length&&t.every((e,A)=>e===this.answers[A])?!1:(this.answers=t,this.byKey=aA(t),!0)}part(t){let n=this.scene?.page;return n?.kind===t?n:null}get layers(){return(this.scene?.layers??[]).map(t=>this.drawn.get(t.id)??t)}layer(t){return this.layers.find(n=>n.id===t)??null}draw(t){t.length===this.drawn.size&&t.every(e=>this.drawn.get(e.id)===e)||(this.drawn=new Map(t.map(e=>[e.id,e])),this.changed("layers"))}rowsOf(t){return{rows:this.placed.get(t.id)??t.array,count:t.array.shape[0]}}place(t,n){let e=this.layer(t);if(!e)return!1;let{rows:A}=this.rowsOf(e),r=Float32Array.from(n);if(r.length!==A.length)throw new Error(`${t}: want ${A.length} values, got ${r.length}`);return r.every((i,o)=>Object.is(i,A[o]))?!1:(this.placed.set(t,r),!0)}setHover(t){gA(t,this.hover)||(this.hover=t,this.changed("focus"),this.askForSamples())}raise(t){t!==this.raised&&(this.raised=t,this.changed("focus"))}togglePin(t){this.pin=t&&!gA(t,this.pin)?t:null,this.changed("focus"),this.send("focus")}pinOn(t){this.pin=null,this.togglePin(t)}unpin(){this.pin&&(this.pin=null,this.changed("focus"),this.send("focus"))}askForSamples(){let t=this.hover;if(!t)return;let n=t.layer==null?null:this.layer(t.layer),e=n&&n.type!=="heatmap"&&n.events,{bin:A}=t;(this.served.some(i=>i.box===t.box&&A!=null&&i.samples_shown<i.samples_total&&!i.samplesOf(A).length)||e)&&this.send("focus")}get readings(){return this.scene?.readings??[]}meant(t){return t??this.readings[0]?.id??""}given(t){let n=this.meant(t);return this.answers.filter(e=>e.reading===n&&z(e))}answersTo(t){return this.answers.filter(n=>n.box===t&&z(n))}answer(t,n){let e=t==null?null:this.byKey.get(Bt(this.name,t,this.meant(n)));return e&&z(e)?e:null}servedAnswer(t,n){let e=t==null?null:this.servedBy.get(Bt(this.name,t,this.meant(n)));return e&&z(e)?e:null}get activeBox(){let{editor:t}=this;return t?t.boxes[t.active??0]??null:null}get channel(){let t=this.scene?.channel;return t?iA(t.digest,t.index):null}get picture(){let t=this.scene?.picture;return t?rA(t.digest):null}shown(t){for(let[e,A]of[["pinned",this.pin],["hovered",this.hover]]){let r=A&&this.answer(A.box,t??this.readingOf(A));if(r&&A.bin!=null&&A.bin<Pn(r))return this.resolve(r,A.bin,this.sampleIn(r,A),e)}let n=this.activeAnswer(t);return n?this.resolve(n,n.defaultBin(),null,"default"):null}readingOf({reading:t}){return this.readings.some(({id:n})=>n===t)?t:null}sampleIn(t,{box:n,bin:e,sample:A,reading:r}){if(A==null||e==null||this.meant(r)===t.reading)return A;let i=this.answer(n,r)?.samplesOf(e).indexOf(A)??-1;return t.samplesOf(e)[i]??null}resolve(t,n,e,A){let r=t.samplesOf(n),i=e!=null&&r.includes(e)?e:r[0]??null,o=A==="default"&&t.box!==this.activeBox?.id;return{answer:t,bin:n,samples:r,sample:i,chosen:A,old:o||this.fresh.isOld(t)}}activeAnswer(t){let n=this.activeBox,e=n&&this.byKey.get(Bt(this.name,n.id,this.meant(t)));return e?z(e)?e:null:this.given(t)[0]??null}choose(t,n="commit"){this.choice=t,this.send(n)}};function gA(s,t){return!s||!t?s===t:["box","bin","sample","reading","layer","row"].every(e=>s[e]===t[e])&&s.cell?.[0]===t.cell?.[0]&&s.cell?.[1]===t.cell?.[1]}function B(s,t={},...n){let e=document.createElement(s);for(let[A,r]of Object.entries(t))r==null||r===!1||(typeof r=="function"?e.addEventListener(A.slice(2),r):e.setAttribute(A,r===!0?"":String(r)));return e.append(...n.filter(A=>A!=null)),e}function K(s,t){if(!s||s.textContent===t)return;let n=s.firstChild;n?.nodeType===Node.TEXT_NODE&&!n.nextSibling?n.nodeValue=t:s.textContent=t}function te(s,t){s.hidden!==t&&(s.hidden=t)}var lA=[`:host, .rv-root {
  --rv-font: var(--st-font, system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif);
  --rv-mono: var(--st-code-font, ui-monospace, "DejaVu Sans Mono", "Liberation Mono", Menlo, Consolas, monospace);
  --rv-size-tiny: 10.5px;
  --rv-size-small: 11.5px;
  --rv-size-note: 12px;
  --rv-size-base: 13px;
  --rv-size-lead: 14.5px;
  --rv-size-read: 16px;
  --rv-size-heading: 20px;
  --rv-size-title: 27px;
  --rv-radius: 10px;
  --rv-radius-control: 7px;
  --rv-radius-mark: 4px;
  --rv-mark: #ffffff;
  --rv-casing: #0b1020;
  --rv-casing-soft: #080e1c6b;
  --rv-casing-strong: #080e1c8c;
  --rv-halo: #ffffffeb;
  --rv-bin-line: #ffffffcc;
  --rv-grid: #ffffff2b;
  --rv-wash: #ffa31a2b;
  --rv-box: #3d7bff;
  --rv-highlight: #ffa31a;
  --rv-clamped: #ffd35c;
  --rv-discarded: #ff7a6b;
  --rv-footprint: #58c4ff;
  --rv-set-0: #c8a0ff;
  --rv-set-1: #b6f24a;
  --rv-label: #0d1424e0;
  --rv-label-text: #f4f7ff;
  --rv-label-muted: #b9c4da;
  --rv-categorical-0: #0072b2;
  --rv-categorical-1: #e69f00;
  --rv-categorical-2: #009e73;
  --rv-categorical-3: #cc79a7;
  --rv-categorical-4: #56b4e9;
  --rv-categorical-5: #d55e00;
  --rv-categorical-6: #f0e442;
  --rv-categorical-7: #000000;
  --rv-categorical: #0072b2,#e69f00,#009e73,#cc79a7,#56b4e9,#d55e00,#f0e442,#000000;
  --rv-sequential: #06194e,#0b2050,#122753,#192e55,#1f3457,#263a59,#2e405b,#35475d,#3c4d5e,#445360,#4b5961,#535f62,#5b6663,#636c64,#6b7265,#737866,#7b7f66,#838567,#8b8b67,#949267,#9c9867,#a59e67,#ada566,#b6ab65,#bfb264,#c8b963,#d1bf61,#dac65f,#e3cc5d,#ecd35b,#f5da57,#fee154,#ffe750;
  --rv-ground: #f5f6fa;
  --rv-surface: #ffffff;
  --rv-sunken: #eceff5;
  --rv-line: #dde1ea;
  --rv-line-strong: #b9c0ce;
  --rv-text: #172033;
  --rv-muted: #566076;
  --rv-accent: #1f56d6;
  --rv-accent-text: #ffffff;
  --rv-accent-soft: #e7eefc;
  --rv-focus: #985300;
  --rv-focus-soft: #fdebcf;
  --rv-good: #006b4c;
  --rv-good-soft: #e0f4ec;
  --rv-warn: #94500a;
  --rv-warn-soft: #fcefdc;
  --rv-bad: #b3261e;
  --rv-bad-soft: #fce8e6;
  --rv-stage: #dfe3eb;
  --rv-stage-mark: #c9cfdb;
  --rv-diverging: #004cad,#1557b2,#2762b7,#376dbc,#4678c1,#5482c6,#628ccb,#7097cf,#7ea1d4,#8dabd8,#9bb5dc,#a9c0e1,#b8cae5,#c7d4e8,#d5dfec,#e4e9f0,#f3f3f3,#f0e9e5,#ecded7,#e8d3c9,#e3c9bb,#dfbeae,#dbb4a0,#d6a992,#d29f85,#cd9477,#c88a6a,#c37f5c,#bd754e,#b86a40,#b35f30,#ad541e,#a74901;
}
.rv-root[data-theme="dark"] {
  --rv-ground: #0e131d;
  --rv-surface: #171d2a;
  --rv-sunken: #10151f;
  --rv-line: #2a3345;
  --rv-line-strong: #465167;
  --rv-text: #e8ecf5;
  --rv-muted: #9aa6bd;
  --rv-accent: #7aa5ff;
  --rv-accent-text: #0b1220;
  --rv-accent-soft: #1d2b4a;
  --rv-focus: #ffb84d;
  --rv-focus-soft: #43310f;
  --rv-good: #5fd3a6;
  --rv-good-soft: #12342a;
  --rv-warn: #f0b35e;
  --rv-warn-soft: #3a2a12;
  --rv-bad: #ff8f85;
  --rv-bad-soft: #44201d;
  --rv-stage: #080b12;
  --rv-stage-mark: #1c2433;
  --rv-diverging: #63b0fe,#5fa6ef,#5b9ce0,#5793d2,#5289c3,#4e80b5,#4a76a7,#456d99,#41648b,#3d5c7e,#385371,#344a64,#304257,#2b3a4b,#27313f,#232a33,#1e2228,#2a292b,#36302f,#423832,#4f3f35,#5c4738,#694f3b,#76563e,#845e40,#926643,#a06e45,#ae7647,#bd7e48,#cc874a,#da8f4b,#ea974c,#f9a04d;
}
`,`/* The editor and its cards. Colours, fonts and their sizes come from palette.py; nothing here names one. */

.rv-root {
  container-type: inline-size;
  box-sizing: border-box;
  color: var(--rv-text);
  font-family: var(--rv-font);
  font-size: var(--rv-size-base);
  line-height: 1.4;
  -webkit-font-smoothing: antialiased;
}
.rv-root *,
.rv-root *::before,
.rv-root *::after {
  box-sizing: border-box;
}
.rv-root [hidden] {
  display: none !important;
}
.rv-unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: -1px;
  padding: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
  border: 0;
}

/* ------------------------------------------------------------ toolbar */

.rv-canvas {
  container-type: inline-size;
}
.rv-bar {
  display: flex;
  align-items: center;
  gap: 8px;
  min-height: 34px;
  margin-bottom: 8px;
}
.rv-group {
  display: inline-flex;
  flex: none;
  gap: 2px;
  padding: 2px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
}
.rv-tool {
  display: inline-flex;
  align-items: center;
  gap: 6px;
  min-width: 28px;
  height: 28px;
  padding: 0 9px 0 7px;
  color: var(--rv-text);
  background: none;
  border: 0;
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-weight: 500;
  white-space: nowrap;
  cursor: pointer;
}
.rv-tool-icon {
  justify-content: center;
  padding: 0;
}
.rv-tool:hover {
  background: var(--rv-sunken);
}
.rv-tool[aria-pressed="true"] {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
}
.rv-tool:disabled {
  opacity: 0.35;
  cursor: default;
  background: none;
}
.rv-icon {
  width: 17px;
  height: 17px;
  fill: none;
  stroke: currentcolor;
  stroke-width: 1.6;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.rv-caption {
  flex: 1;
  min-width: 0;
  overflow: hidden;
  text-align: right;
  text-overflow: ellipsis;
  white-space: nowrap;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
}
.rv-root :focus-visible {
  outline: 2px solid var(--rv-accent);
  outline-offset: 2px;
}

/* ------------------------------------------------------------ stage */

.rv-stage {
  position: relative;
  overflow: hidden;
  width: 100%;
  /* Window and proportions are known before the picture's bytes come, so nothing jumps then. */
  height: clamp(
    300px,
    min(calc(100vh - var(--rv-room, 210px) - var(--rv-more, 0px)), calc(100cqw * var(--rv-ratio, 1) + 72px)),
    900px
  );
  background-color: var(--rv-stage);
  background-image: radial-gradient(var(--rv-stage-mark) 1px, transparent 1.2px);
  background-size: 16px 16px;
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
  cursor: crosshair;
  touch-action: pan-x pan-y;
  user-select: none;
  -webkit-user-select: none;
}
.rv-stage:focus-visible {
  outline-offset: 1px;
}
.rv-stage[data-space] {
  cursor: grab;
}
.rv-stage canvas {
  pointer-events: none;
}
.rv-label {
  position: absolute;
  top: 0;
  left: 0;
  max-width: calc(100% - 12px);
  padding: 5px 9px;
  pointer-events: none;
  color: var(--rv-label-text);
  background: var(--rv-label);
  border-radius: var(--rv-radius-control);
  font-family: var(--rv-mono);
  white-space: nowrap;
  font-variant-numeric: tabular-nums;
}
.rv-label b {
  display: block;
  font-size: var(--rv-size-base);
  font-weight: 600;
}
/* Longer than a phone is wide, it goes on in a second line. */
.rv-label code {
  display: block;
  padding: 0;
  overflow-wrap: anywhere;
  white-space: normal;
  color: var(--rv-label-muted);
  background: none;
  font: inherit;
  font-size: var(--rv-size-small);
}
.rv-label code:empty {
  display: none;
}
.rv-notice {
  position: absolute;
  top: 10px;
  left: 50%;
  max-width: calc(100% - 24px);
  padding: 7px 12px;
  transform: translateX(-50%);
  color: var(--rv-warn);
  background: var(--rv-warn-soft);
  border: 1px solid currentcolor;
  border-radius: var(--rv-radius-control);
  font-weight: 500;
}
.rv-help {
  position: absolute;
  top: 10px;
  right: 10px;
  max-width: min(430px, calc(100% - 20px));
  max-height: calc(100% - 20px);
  padding: 12px 16px;
  overflow: auto;
  color: var(--rv-text);
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
  box-shadow: 0 6px 24px var(--rv-casing-soft);
  cursor: default;
}
.rv-help dl {
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 5px 14px;
  margin: 0;
}
.rv-help .rv-glossary {
  margin-top: 10px;
  padding-top: 10px;
  border-top: 1px solid var(--rv-line);
}
.rv-help .rv-glossary dt {
  max-width: 110px;
  white-space: normal;
}
.rv-term {
  text-decoration: underline dotted var(--rv-line-strong);
  text-underline-offset: 3px;
  cursor: help;
}
.rv-help dt {
  font-weight: 600;
  white-space: nowrap;
}
.rv-help dd {
  margin: 0;
  color: var(--rv-muted);
}
.rv-loading {
  position: absolute;
  inset: 0;
  display: flex;
  align-items: center;
  justify-content: center;
  gap: 10px;
  color: var(--rv-muted);
  pointer-events: none;
}
.rv-spinner {
  width: 18px;
  height: 18px;
  border: 2px solid var(--rv-line-strong);
  border-top-color: var(--rv-accent);
  border-radius: 50%;
  animation: rv-turn 0.9s linear infinite;
}
@keyframes rv-turn {
  to {
    transform: rotate(360deg);
  }
}

.rv-status {
  display: flex;
  justify-content: space-between;
  gap: 12px;
  height: 18px;
  margin-top: 6px;
  overflow: hidden;
  color: var(--rv-muted);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-small);
  font-variant-numeric: tabular-nums;
  white-space: pre;
}
.rv-where {
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-legend {
  display: flex;
  flex-wrap: wrap;
  align-content: flex-start;
  gap: 3px 16px;
  min-height: 39px;
  margin-top: 5px;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
}
.rv-entry {
  display: inline-flex;
  align-items: center;
  gap: 6px;
  white-space: nowrap;
}
.rv-state {
  font-size: var(--rv-size-base);
}
.rv-state-inside {
  color: var(--rv-text);
}
.rv-state-clamped {
  color: var(--rv-focus);
}
.rv-state-discarded {
  color: var(--rv-bad);
}
.rv-swatch {
  width: 13px;
  height: 13px;
  border-radius: var(--rv-radius-mark);
  border: 1.5px solid var(--rv-swatch, var(--rv-highlight));
}
.rv-swatch-bins {
  border: 1px solid var(--rv-muted);
  background:
    linear-gradient(var(--rv-muted), var(--rv-muted)) 50% 0 / 1px 100% no-repeat,
    linear-gradient(var(--rv-muted), var(--rv-muted)) 0 50% / 100% 1px no-repeat;
}
.rv-swatch-cells {
  border: 1px dotted var(--rv-muted);
}
.rv-swatch-mark {
  border: 0;
  border-radius: 50%;
  background: var(--rv-swatch, var(--rv-muted));
}
.rv-swatch-mark[data-mark="square"] {
  border-radius: 0;
}
.rv-swatch-mark[data-mark="diamond"] {
  border-radius: 0;
  clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%);
}
.rv-swatch-mark[data-mark="triangle"] {
  border-radius: 0;
  clip-path: polygon(50% 0, 100% 100%, 0 100%);
}
.rv-swatch-layer {
  background: color-mix(in srgb, var(--rv-swatch, var(--rv-highlight)) 30%, transparent);
}
.rv-swatch-set {
  --rv-stroke: var(--rv-swatch, var(--rv-mark));
  width: 24px;
  border: 0;
  background:
    linear-gradient(var(--rv-stroke), var(--rv-stroke)) center / 20px 3px no-repeat,
    var(--rv-casing);
}
.rv-swatch-set[data-dashed] {
  background:
    linear-gradient(90deg, var(--rv-stroke) 8px, transparent 8px 12px, var(--rv-stroke) 12px) center / 20px
    3px no-repeat,
    var(--rv-casing);
}
/* What is drawn as lines or dots is not to be taken for a box; borders are printed too. */
.rv-swatch-layer:is([data-type="path"], [data-type="links"], [data-type="arrows"]) {
  height: 0;
  border-width: 3px 0 0;
  border-radius: 0;
}
.rv-swatch-layer[data-type="points"] {
  width: 0;
  height: 0;
  border-width: 4px;
  border-radius: 50%;
}
.rv-rampbar {
  display: inline-block;
  width: 52px;
  height: 9px;
  border-radius: var(--rv-radius-mark);
  background: linear-gradient(90deg, var(--rv-ramp));
}
.rv-rampbar-sequential {
  --rv-ramp: var(--rv-sequential);
}
.rv-rampbar-diverging {
  --rv-ramp: var(--rv-diverging);
}
.rv-rampbar-diverging:is([data-half="up"], [data-half="down"]) {
  background-size: 200% 100%;
}
.rv-rampbar-diverging[data-half="up"] {
  background-position: 100% 0;
}
.rv-rampbar-categorical {
  --rv-ramp: var(--rv-categorical);
}
.rv-rampbar-footprint {
  --rv-ramp: color-mix(in srgb, var(--rv-footprint) 16%, transparent), var(--rv-footprint);
}

/* ------------------------------------------------------------ what cards are made of */

/* A drawing fills the place that it is given. */
:is(
    .rv-stage,
    .rv-slot,
    .rv-plot,
    .rv-spark,
    .rv-turnslot,
    .rv-mslot,
    .rv-msum,
    .rv-aslot,
    .rv-pairs,
    .rv-pgrid
  )
  > canvas {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
}
.rv-table {
  width: 100%;
  border-collapse: collapse;
  font: var(--rv-size-note) / 1.35 var(--rv-mono);
  font-variant-numeric: tabular-nums;
}
.rv-table :is(th, td) {
  padding: 0 10px 0 0;
  border: 0;
  text-align: right;
  white-space: nowrap;
}
.rv-table :is(th, td):first-child {
  text-align: left;
}
.rv-table :is(th, td):last-child {
  padding-right: 0;
}
.rv-table th[scope="col"] {
  color: var(--rv-muted);
  font-family: var(--rv-font);
  font-size: var(--rv-size-small);
  font-weight: 500;
}
.rv-table tbody tr:hover {
  background: var(--rv-sunken);
}
/* How much of the whole: a bar on its track. */
.rv-meter {
  overflow: hidden;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-meter > i {
  display: block;
  height: 100%;
  background: var(--rv-accent);
}

/* ------------------------------------------------------------ cards */

.rv-cards {
  display: grid;
  gap: 12px;
  container-type: inline-size;
  grid-template-columns: repeat(auto-fit, minmax(min(270px, 100%), 1fr));
}
.rv-cards[data-columns] {
  grid-template-columns: repeat(var(--rv-columns), minmax(0, 1fr));
}
.rv-card {
  position: relative;
  min-width: 0;
  padding: 12px 14px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
}
.rv-card-arithmetic,
.rv-card-sentence,
.rv-card-form {
  grid-column: 1 / -1;
}
.rv-card > header {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 10px;
  min-height: 28px;
  margin-bottom: 6px;
}
.rv-card h3 {
  flex: none;
  max-width: 80%;
  margin: 0;
  padding: 0;
  overflow: hidden;
  color: var(--rv-text);
  font-family: inherit;
  line-height: 1.3;
  font-size: var(--rv-size-base);
  font-weight: 650;
  letter-spacing: 0;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.rv-remark {
  min-width: 0;
  overflow: hidden;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
  text-overflow: ellipsis;
  white-space: nowrap;
}
.rv-card-arithmetic .rv-remark,
.rv-card-output .rv-remark,
.rv-card-form .rv-remark {
  display: flex;
  align-items: center;
  gap: 8px;
}
.rv-remark > span {
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-remark > :not(span) {
  flex: none;
}
.rv-card p {
  margin: 0;
}

/* The arithmetic: every line keeps its place and its height. */
.rv-body-arithmetic {
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
}
.rv-two {
  display: grid;
  grid-template-columns: 148px minmax(0, 1fr);
  gap: 16px;
  align-items: center;
}
.rv-taps {
  position: relative;
  display: grid;
  grid-template: 1fr 1fr / 1fr 1fr;
  width: 148px;
  height: 148px;
  overflow: hidden;
  border-radius: var(--rv-radius-control);
  background: var(--rv-sunken);
}
.rv-tap {
  display: flex;
  flex-direction: column;
  justify-content: center;
  align-items: center;
  font-size: var(--rv-size-small);
  line-height: 12.5px;
}
.rv-tap span {
  font-size: var(--rv-size-tiny);
  opacity: 0.85;
}
.rv-taps[data-one] {
  grid-template: 1fr / 1fr;
}
.rv-taps[data-one] .rv-tap:not(:first-child) {
  display: none;
}
.rv-tap:nth-child(-n + 2) {
  justify-content: flex-start;
  padding-top: 4px;
}
.rv-tap:nth-child(n + 3):nth-child(-n + 4) {
  justify-content: flex-end;
  padding-bottom: 4px;
}
.rv-tapdot {
  position: absolute;
  width: 13px;
  height: 13px;
  margin: -6.5px 0 0 -6.5px;
  border: 2px solid var(--rv-casing);
  border-radius: 50%;
  background: var(--rv-highlight);
  box-shadow: 0 0 0 1px var(--rv-mark);
}
/* As high with one cell as with four. */
.rv-facts {
  min-width: 0;
  min-height: 149px;
}
.rv-line {
  height: 19px;
  overflow: hidden;
  white-space: pre;
  text-overflow: ellipsis;
}
.rv-quiet {
  color: var(--rv-muted);
}
.rv-terms {
  max-width: 430px;
  margin-top: 4px;
  font: inherit;
}
.rv-terms td {
  height: 20px;
}
.rv-terms td:first-child {
  color: var(--rv-muted);
}
.rv-terms tr[data-zero] {
  opacity: 0.5;
}
.rv-terms .rv-total td {
  height: 23px;
  border-top: 1px solid var(--rv-line);
  color: var(--rv-text);
}
.rv-terms .rv-total .rv-sum {
  font-weight: 700;
  color: var(--rv-focus);
}
.rv-card .rv-why {
  height: 36px;
  margin-top: 8px;
  overflow: hidden;
  color: var(--rv-muted);
  font-family: var(--rv-font);
  font-size: var(--rv-size-note);
  line-height: 18px;
}
.rv-why[data-state="clamped"],
.rv-why[data-state="discarded"] {
  color: var(--rv-warn);
}
/* Four lines, as a turned box needs them: nothing moves when another operator needs two. */
.rv-way {
  min-height: 68px;
  margin-top: 8px;
}
.rv-way code {
  display: block;
  padding: 0;
  color: var(--rv-muted);
  background: none;
  font: inherit;
  font-size: var(--rv-size-small);
  line-height: 17px;
}
.rv-card .rv-mean {
  display: flex;
  height: 31px;
  margin-top: 6px;
  padding-top: 7px;
  overflow: hidden;
  border-top: 1px solid var(--rv-line);
  line-height: 20px;
  white-space: pre;
}
.rv-chipsum {
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-tail {
  flex: none;
}
.rv-mean i {
  color: var(--rv-muted);
  font-style: normal;
}
.rv-value {
  display: inline;
  min-height: 0;
  padding: 1px 3px;
  color: inherit;
  background: none;
  border: 0;
  border-radius: var(--rv-radius-mark);
  font: inherit;
  cursor: pointer;
}
.rv-value:hover {
  background: var(--rv-sunken);
}
.rv-value-shown {
  color: var(--rv-focus);
  background: var(--rv-focus-soft);
  font-weight: 600;
}
.rv-value-wins {
  outline: 1.5px solid var(--rv-good);
  outline-offset: -1px;
}
.rv-result {
  font-weight: 700;
}
.rv-card :is(.rv-check, .rv-kernels) {
  display: flex;
  align-items: center;
  gap: 8px;
  height: 24px;
  margin-top: 2px;
  overflow: hidden;
  color: var(--rv-muted);
  font-weight: 600;
  white-space: nowrap;
}
:is(.rv-check, .rv-kernels) > span {
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-go,
.rv-badge {
  flex: none;
  padding: 0 7px;
  height: 22px;
  color: inherit;
  background: none;
  border: 1px solid currentcolor;
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-note);
  font-weight: 600;
  white-space: nowrap;
  cursor: pointer;
}
.rv-badge[data-state="waiting"],
.rv-badge[data-state="none"] {
  visibility: hidden;
}
.rv-badge[data-state="good"] {
  padding: 0;
  color: var(--rv-good);
  border-color: transparent;
  cursor: default;
}
.rv-badge[data-state="bad"] {
  color: var(--rv-bad);
  background: var(--rv-bad-soft);
}
:is(.rv-check, .rv-kernels)[data-ok="true"] {
  color: var(--rv-good);
}
:is(.rv-check, .rv-kernels)[data-ok="false"] {
  color: var(--rv-bad);
}
.rv-card .rv-kernels {
  margin-top: 0;
  font-family: var(--rv-font);
  font-size: var(--rv-size-note);
  font-weight: 400;
}
.rv-kernels[data-ok="false"] {
  font-weight: 600;
}
/* Nine digits need the room of the tiles. */
.rv-card-arithmetic[data-digits] .rv-two {
  grid-template-columns: minmax(0, 1fr);
}
.rv-card-arithmetic[data-digits] .rv-side {
  display: none;
}
.rv-card-arithmetic[data-digits] .rv-terms {
  max-width: none;
}
.rv-card-arithmetic[data-empty] .rv-body > :not(.rv-kernels),
.rv-card-arithmetic[data-idle] .rv-body,
.rv-card[data-none] :is(.rv-body, .rv-remark) {
  visibility: hidden;
}

/* What is older than the box in the hand turns pale until its answer comes: a veil lies over it. With an
   opacity of its own, every frame of a drag would be put together of one more layer. */
.rv-body {
  position: relative;
}
:is(.rv-body, .rv-card-sentence)::after {
  position: absolute;
  inset: 0;
  pointer-events: none;
  content: "";
  transition: background-color 0.12s;
}
.rv-cards[data-late] .rv-card:not(.rv-card-form, [data-here]) .rv-body::after,
.rv-cards[data-late] .rv-card-sentence::after,
.rv-card[data-old] .rv-body::after {
  background-color: color-mix(in srgb, var(--rv-surface) 60%, transparent);
}

/* Grids: the slot has a fixed shape, the grid is fitted into it. */
.rv-slot {
  position: relative;
  width: 100%;
  aspect-ratio: 1.12;
}
.rv-slot canvas {
  border-radius: var(--rv-radius-mark);
  cursor: crosshair;
}
.rv-scale {
  display: flex;
  align-items: center;
  gap: 7px;
  height: 18px;
  margin-top: 8px;
  color: var(--rv-muted);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-small);
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}
.rv-scale .rv-rampbar {
  flex: none;
  width: 56px;
}
.rv-unitnote:empty {
  display: none;
}
.rv-unitnote {
  color: var(--rv-text);
}
.rv-read {
  flex: 1;
  overflow: hidden;
  color: var(--rv-text);
  text-align: right;
  text-overflow: ellipsis;
}

.rv-sentence {
  font-size: var(--rv-size-lead);
  line-height: 1.5;
}
.rv-card-sentence {
  min-height: 92px;
}
.rv-sentence strong {
  font-weight: 650;
}
.rv-tone-good {
  color: var(--rv-good);
}
.rv-tone-warn {
  color: var(--rv-warn);
}
.rv-tone-bad {
  color: var(--rv-bad);
}
.rv-notes {
  margin: 8px 0 0;
  padding: 0 0 0 18px;
  color: var(--rv-muted);
  font-size: var(--rv-size-base);
}

.rv-body-form {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(98px, 1fr));
  gap: 8px;
}
.rv-field {
  display: flex;
  align-items: center;
  gap: 5px;
  height: 32px;
  padding: 0 8px;
  color: var(--rv-muted);
  background: var(--rv-sunken);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
  font-size: var(--rv-size-note);
  cursor: text;
}
.rv-field-note {
  grid-column: 1 / -1;
  font-size: var(--rv-size-note);
  color: var(--rv-muted);
}
.rv-field-note.rv-tone-bad {
  color: var(--rv-bad);
}
.rv-field:focus-within {
  border-color: var(--rv-accent);
}
.rv-field span {
  white-space: nowrap;
}
.rv-field input {
  flex: 1;
  width: 0;
  min-width: 0;
  height: 28px;
  padding: 0;
  color: var(--rv-text);
  background: none;
  border: 0;
  outline: 0;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
  text-align: right;
}
.rv-field:has(input[aria-invalid="true"]) {
  border-color: var(--rv-bad);
}
.rv-root .rv-field input:focus-visible {
  outline: 0;
}
.rv-chips {
  display: inline-flex;
  gap: 3px;
}
.rv-chip {
  min-width: 26px;
  height: 26px;
  padding: 0 6px;
  color: var(--rv-text);
  background: none;
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-note);
  cursor: pointer;
}
.rv-chip[aria-pressed="true"] {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
  border-color: var(--rv-accent);
}

/* ------------------------------------------------------------ narrow and calm */

@container (max-width: 640px) {
  .rv-caption {
    display: none;
  }
}
/* Beside a picture on a small screen: the sum and the output in one screenful, what is said after them. */
@container (max-width: 560px) {
  .rv-two {
    grid-template-columns: 112px minmax(0, 1fr);
    gap: 12px;
  }
  .rv-taps {
    width: 112px;
    height: 112px;
  }
  .rv-tap {
    font-size: var(--rv-size-small);
  }
  .rv-body-arithmetic {
    font-size: var(--rv-size-small);
  }
  .rv-terms td {
    padding-right: 6px;
  }
  .rv-line.rv-quiet {
    height: 32px;
    white-space: normal;
    line-height: 16px;
  }
  .rv-way code {
    font-size: var(--rv-size-tiny);
    letter-spacing: -0.01em;
  }
  .rv-scale {
    gap: 5px;
    font-size: var(--rv-size-tiny);
  }
  .rv-scale .rv-rampbar {
    width: 24px;
  }
}
@container (max-width: 460px) {
  /* Device and times may need two lines. */
  .rv-status {
    height: 36px;
  }
  .rv-timing {
    text-align: right;
    white-space: normal;
  }
  .rv-bar .rv-group {
    min-width: 0;
  }
  .rv-bar .rv-tool {
    flex: 1 1 34px;
    min-width: 24px;
  }
  .rv-bar .rv-tool:not(.rv-tool-icon) {
    padding: 0 6px;
  }
  .rv-bar .rv-tool span {
    display: none;
  }
  .rv-stage {
    height: clamp(260px, 100cqw, 100vh - 160px);
  }
  .rv-two {
    grid-template-columns: 104px minmax(0, 1fr);
    gap: 0 12px;
  }
  .rv-taps {
    width: 104px;
    height: 104px;
  }
  .rv-tap span {
    display: none;
  }
  .rv-side {
    grid-row: span 2;
  }
  .rv-facts {
    display: contents;
  }
  .rv-line.rv-line {
    height: 48px;
    white-space: normal;
  }
  .rv-taps {
    align-self: start;
  }
  .rv-two {
    grid-template-rows: auto auto minmax(111px, auto);
    align-items: start;
  }
  .rv-card :is(.rv-check, .rv-kernels) {
    height: 40px;
    white-space: normal;
    line-height: 18px;
  }
  .rv-terms {
    grid-column: 1 / -1;
    margin-top: 8px;
  }
  .rv-card-map h3 {
    max-width: none;
  }
  .rv-card .rv-mean {
    flex-wrap: wrap;
    height: 51px;
  }
  .rv-chipsum {
    flex: 1 0 100%;
  }
  .rv-card-map .rv-remark,
  :is(.rv-card-arithmetic, .rv-card-output) .rv-remark > span {
    display: none;
  }
  .rv-card-output .rv-scale,
  .rv-card-map .rv-scale {
    flex-wrap: wrap;
    height: 34px;
  }
  .rv-card-output .rv-read,
  .rv-card-map .rv-read {
    flex: 1 0 100%;
    text-align: left;
  }
  .rv-label b {
    font-size: var(--rv-size-note);
  }
  .rv-label code {
    font-size: var(--rv-size-tiny);
  }
  .rv-body-arithmetic {
    font-size: var(--rv-size-small);
  }
  .rv-terms td {
    padding-right: 6px;
  }
}
@media (max-height: 820px) and (min-width: 641px) {
  .rv-cards {
    gap: 8px;
  }
  .rv-card-sentence {
    min-height: 62px;
  }
  .rv-cards:has(.rv-card-upstream, .rv-card-rmac-hits) .rv-card-sentence {
    min-height: 84px;
  }
  .rv-card {
    padding: 7px 12px;
  }
  .rv-card > header {
    min-height: 26px;
    margin-bottom: 3px;
  }
  .rv-way {
    min-height: 60px;
    margin-top: 4px;
  }
  .rv-way code {
    line-height: 15px;
  }
  .rv-card .rv-why {
    height: 34px;
    margin-top: 3px;
    line-height: 17px;
  }
  .rv-card .rv-mean {
    margin-top: 2px;
    padding-top: 4px;
    height: 27px;
  }
  .rv-card .rv-check {
    margin-top: 0;
  }
  .rv-scale {
    margin-top: 4px;
  }
  .rv-cards:has(.rv-card-map) .rv-card-sentence {
    order: 1;
  }
  .rv-cards:has(.rv-card-map) .rv-card-form {
    order: 2;
  }
}
@media (pointer: coarse) {
  .rv-tool {
    min-width: 34px;
    height: 36px;
  }
  .rv-bar {
    gap: 6px;
  }
  .rv-field {
    height: 40px;
  }
  .rv-chip {
    min-width: 34px;
    height: 34px;
  }
}
@media (prefers-reduced-motion: reduce) {
  .rv-spinner {
    animation-duration: 6s;
  }
}

@media print {
  .rv-root * {
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .rv-card,
  .rv-stage {
    break-inside: avoid;
  }
  .rv-bar .rv-group,
  .rv-help {
    display: none;
  }
  /* The sheet has other proportions than the screen that was painted for. */
  .rv-stage canvas {
    object-fit: contain;
  }
  .rv-label {
    top: auto;
    bottom: 6px;
    left: 6px;
    transform: none !important;
  }
}
`,`/* A lesson: words on the left, the figure on the right, the player at the foot of the screen. */

.rv-lesson {
  max-width: 1080px;
  margin: 0 auto;
  font-size: var(--rv-size-read);
  line-height: 1.55;
}
.rv-lesson h2 {
  margin: 0 0 4px;
  font-size: var(--rv-size-title);
  line-height: 1.2;
}
.rv-lesson-note:empty {
  display: none;
}
.rv-step {
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  gap: 8px 40px;
  align-items: center;
  min-height: min(78vh, 620px);
  padding: 28px 0;
  border-top: 1px solid var(--rv-line);
  scroll-margin: 52px 0 90px;
}
.rv-step:first-child {
  align-items: start;
  min-height: 56vh;
  padding-top: 12px;
  border-top: 0;
}
.rv-step:last-child {
  margin-bottom: 22vh;
}
.rv-step h3 {
  margin: 0 0 10px;
  font-size: var(--rv-size-heading);
  line-height: 1.3;
  outline: 0;
}
.rv-step p {
  margin: 0 0 10px;
  max-width: 34em;
}
.rv-tick {
  position: absolute;
  visibility: hidden;
  margin-left: 8px;
  color: var(--rv-good);
}
.rv-step[data-done] .rv-tick {
  visibility: visible;
}
.rv-step .rv-goal {
  padding: 9px 13px;
  color: var(--rv-accent);
  background: var(--rv-accent-soft);
  border-radius: var(--rv-radius-control);
  font-weight: 500;
}
.rv-step[data-done] .rv-goal {
  color: var(--rv-good);
  background: var(--rv-good-soft);
}
.rv-step-figure {
  padding: 16px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
}
.rv-drawing {
  display: block;
  width: 100%;
  max-height: 56vh;
  overflow: visible;
  user-select: none;
  -webkit-user-select: none;
}
.rv-drawing text {
  fill: var(--rv-text);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
  text-anchor: middle;
  pointer-events: none;
}
.rv-drawing text[text-anchor="end"] {
  text-anchor: end;
}
.rv-drawing text[text-anchor="start"] {
  text-anchor: start;
}
.rv-drawing .rv-cell-value {
  font-size: var(--rv-size-heading);
  font-weight: 600;
}
.rv-cell-box {
  fill: var(--rv-sunken);
  stroke: var(--rv-line-strong);
  stroke-width: 1;
}
.rv-cell-edge,
.rv-cell-right {
  fill: none;
  stroke: none;
  pointer-events: none;
}
.rv-cell[role] {
  cursor: pointer;
}
.rv-cell[role]:focus-visible {
  outline: 0;
}
.rv-cell[role]:focus-visible .rv-cell-edge,
.rv-cell[role]:hover .rv-cell-edge {
  stroke: var(--rv-accent);
  stroke-width: 2.5;
}
.rv-cell[aria-pressed="true"] .rv-cell-edge {
  stroke: var(--rv-highlight);
  stroke-width: 5;
}
.rv-cell[data-ghost="true"] .rv-cell-edge {
  stroke: var(--rv-highlight);
  stroke-width: 3.5;
  stroke-dasharray: 7 5;
}
.rv-cell[data-right="true"] .rv-cell-right {
  stroke: var(--rv-good);
  stroke-width: 5;
}
.rv-area-home {
  fill: none;
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 4 3;
}
.rv-area {
  stroke: var(--rv-text);
  stroke-width: 1.2;
  fill-opacity: 0.62;
}
.rv-flight,
.rv-lines,
.rv-guides {
  pointer-events: none;
}
.rv-area[data-area="0"] {
  fill: var(--rv-categorical-4);
}
.rv-area[data-area="1"] {
  fill: var(--rv-categorical-1);
}
.rv-area[data-area="2"] {
  fill: var(--rv-categorical-2);
}
.rv-area[data-area="3"] {
  fill: var(--rv-categorical-3);
}
.rv-lines line {
  stroke: var(--rv-mark);
  stroke-width: 3;
  paint-order: stroke;
}
.rv-line-dot {
  fill: var(--rv-mark);
  stroke: var(--rv-casing);
  stroke-width: 1.5;
}
.rv-drawing .rv-line-value {
  fill: var(--rv-mark);
  stroke: var(--rv-casing);
  stroke-width: 4;
  paint-order: stroke;
  font-size: var(--rv-size-lead);
  font-weight: 600;
}
.rv-guides line {
  stroke: var(--rv-text);
  stroke-width: 2;
}
.rv-guides .rv-thread {
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 3 3;
}
.rv-sample-dot {
  fill: var(--rv-highlight);
  stroke: var(--rv-casing);
  stroke-width: 2.5;
}
.rv-sample:not([tabindex]) {
  pointer-events: none;
}
.rv-sample[tabindex] {
  cursor: grab;
}
.rv-sample-reach {
  fill: transparent;
  stroke: var(--rv-mark);
  stroke-width: 0;
}
.rv-sample:focus {
  outline: 0;
}
.rv-sample:focus-visible .rv-sample-reach {
  stroke: var(--rv-accent);
  stroke-width: 3;
}
.rv-answer-scale line {
  stroke: var(--rv-line-strong);
  stroke-width: 2;
}
.rv-scale-end {
  fill: var(--rv-line-strong);
}
.rv-scale-right {
  fill: var(--rv-good);
}
.rv-ghost {
  fill: none;
  stroke: var(--rv-focus);
  stroke-width: 2.5;
  stroke-dasharray: 4 3;
}
.rv-sums {
  display: flex;
  flex-direction: column;
  gap: 4px;
  min-height: 1.6em;
  margin-top: 10px;
}
.rv-sums code,
.rv-step .rv-working {
  padding: 0;
  color: var(--rv-text);
  background: none;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-lead);
  font-variant-numeric: tabular-nums;
}
.rv-asks {
  font-weight: 600;
}
.rv-answer {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  margin: 0 0 12px;
}
.rv-answer .rv-chip {
  min-height: 34px;
  font: inherit;
  font-size: var(--rv-size-lead);
}
.rv-answer-number {
  width: 7em;
  padding: 4px 10px;
  color: var(--rv-text);
  background: var(--rv-surface);
  border: 1px solid var(--rv-line-strong);
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-family: var(--rv-mono);
}
.rv-press {
  min-height: 34px;
  padding: 3px 13px;
  color: var(--rv-text);
  background: var(--rv-surface);
  border: 1px solid var(--rv-line-strong);
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-lead);
  white-space: nowrap;
  cursor: pointer;
}
.rv-press-strong {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
  border-color: var(--rv-accent);
}
.rv-press:disabled {
  opacity: 0.4;
  cursor: default;
}
.rv-step .rv-verdict {
  font-weight: 600;
}
.rv-question[data-state="right"] .rv-verdict {
  color: var(--rv-good);
}
.rv-question[data-state="known"] .rv-verdict,
.rv-question[data-state="other"] .rv-verdict,
.rv-question[data-state="unread"] .rv-verdict {
  color: var(--rv-warn);
}
.rv-question[data-state="mismatch"] .rv-verdict {
  color: var(--rv-bad);
}
.rv-verdict:empty,
.rv-why:empty,
.rv-working:empty {
  display: none;
}
.rv-player {
  position: sticky;
  bottom: 0;
  z-index: 2;
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  align-items: center;
  padding: 9px 12px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius) var(--rv-radius) 0 0;
  box-shadow: 0 -4px 18px var(--rv-casing-soft);
}
.rv-player .rv-range {
  flex: 1 1 90px;
  min-width: 60px;
  min-height: 28px;
}
.rv-player .rv-press {
  min-width: 40px;
}
.rv-bin {
  fill: var(--rv-wash);
  stroke: var(--rv-accent);
  stroke-width: 2.5;
  pointer-events: none;
}
.rv-bin-handle {
  cursor: grab;
}
.rv-bin-body {
  fill: transparent;
}
.rv-bin-corner {
  fill: var(--rv-accent);
  stroke: var(--rv-mark);
  stroke-width: 2.5;
}
.rv-bin-handle:focus {
  outline: 0;
}
.rv-bin-handle:focus-visible > * {
  stroke: var(--rv-accent);
  stroke-width: 5;
}
.rv-pick {
  fill: transparent;
}
.rv-pool-bars {
  pointer-events: none;
}
.rv-pool-bar {
  fill: var(--rv-line-strong);
}
.rv-pool-bar-strong {
  fill: var(--rv-accent);
}
.rv-samples,
.rv-right-points {
  pointer-events: none;
}
.rv-samples text {
  font-size: var(--rv-size-note);
}
.rv-mark {
  fill: var(--rv-highlight);
  stroke: var(--rv-casing);
  stroke-width: 1.5;
}
.rv-mark-clamped {
  fill: var(--rv-clamped);
}
.rv-mark-discarded {
  fill: var(--rv-surface);
  stroke: var(--rv-bad);
  stroke-width: 2.5;
  stroke-dasharray: 3 2;
}
.rv-mark-way {
  stroke: var(--rv-text);
  stroke-width: 1.5;
  stroke-dasharray: 3 3;
}
.rv-mark-read {
  fill: var(--rv-clamped);
  stroke: var(--rv-casing);
  stroke-width: 1.5;
}
.rv-window {
  stroke: var(--rv-bad);
  stroke-width: 1.5;
  stroke-dasharray: 5 4;
}
.rv-drawing .rv-map-value {
  font-size: var(--rv-size-note);
}
.rv-drawing .rv-map-number {
  fill: var(--rv-muted);
  font-size: var(--rv-size-small);
}
.rv-point-mark {
  fill: var(--rv-focus);
}
[data-ghost] > .rv-point-mark {
  fill: none;
  stroke: var(--rv-focus);
  stroke-width: 2;
  stroke-dasharray: 4 3;
}
.rv-right-point {
  fill: none;
  stroke: var(--rv-good);
  stroke-width: 3;
}
.rv-stack-marks,
.rv-ruler-marks {
  pointer-events: none;
}
.rv-drawing .rv-stack-name {
  font-size: var(--rv-size-small);
  stroke: var(--rv-surface);
  stroke-width: 4;
  paint-order: stroke;
}
.rv-padding {
  fill: none;
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 3 2;
}
.rv-field,
.rv-most {
  fill: none;
  stroke: var(--rv-highlight);
  stroke-width: 2;
}
.rv-most {
  stroke-width: 4;
}
.rv-field-side {
  stroke: var(--rv-highlight);
  stroke-width: 1.5;
}
.rv-cell-centre {
  fill: var(--rv-muted);
}
.rv-ruler-back {
  fill: var(--rv-sunken);
  stroke: var(--rv-line-strong);
}
.rv-ruler line,
.rv-ruler-mark {
  stroke: var(--rv-text);
  stroke-width: 1.5;
}
.rv-ruler-gap {
  stroke: var(--rv-accent);
  stroke-width: 4;
}
.rv-ruler-ghost {
  stroke: var(--rv-focus);
  stroke-width: 1.5;
  stroke-dasharray: 4 3;
}
.rv-network[data-network="0"] {
  fill: var(--rv-categorical-1);
}
.rv-network[data-network="1"] {
  fill: var(--rv-categorical-2);
}
.rv-exact {
  stroke: var(--rv-good);
  stroke-width: 2;
  stroke-dasharray: 6 4;
}
.rv-stem {
  stroke: var(--rv-line-strong);
  stroke-width: 3;
}
.rv-bar {
  fill: var(--rv-line-strong);
}
.rv-bar-now {
  fill: var(--rv-accent);
}
.rv-drawing .rv-bar-label-now {
  font-weight: 700;
}
.rv-map-ground {
  fill: var(--rv-sunken);
}
.rv-map-grid line {
  stroke: var(--rv-line-strong);
  stroke-width: 0.6;
}
.rv-squares {
  pointer-events: none;
}
.rv-square {
  fill: var(--rv-accent);
  fill-opacity: 0.16;
  stroke: var(--rv-accent);
  stroke-width: 2;
}
.rv-square-held {
  stroke-width: 3.5;
  fill-opacity: 0.32;
}
.rv-square-untried {
  stroke-dasharray: 5 4;
}
.rv-square-ghost {
  fill: none;
  stroke: var(--rv-focus);
  stroke-width: 2;
  stroke-dasharray: 4 3;
}
.rv-square-kept {
  fill: none;
  stroke: var(--rv-highlight);
  stroke-width: 4;
}
.rv-column-bare {
  fill: var(--rv-bad);
  fill-opacity: 0.55;
}
.rv-drawing .rv-column-bare-number {
  fill: var(--rv-bad);
  font-size: var(--rv-size-small);
  font-weight: 700;
}
.rv-drawing .rv-overlap-said {
  stroke: var(--rv-surface);
  stroke-width: 4;
  paint-order: stroke;
}
.rv-bin-handle ~ .rv-overlap > .rv-pick {
  cursor: ew-resize;
}
.rv-overlap-none {
  stroke: var(--rv-line);
  stroke-width: 1.5;
}
.rv-overlap-way {
  fill: none;
  stroke: var(--rv-text);
  stroke-width: 1.5;
}
.rv-overlap-untried {
  stroke-dasharray: 3 3;
  opacity: 0.7;
}
.rv-gains,
.rv-losses {
  pointer-events: none;
}
.rv-gain {
  fill: var(--rv-highlight);
}
.rv-drawing .rv-gain-value {
  fill: var(--rv-text);
  stroke: var(--rv-surface);
  stroke-width: 3.5;
  paint-order: stroke;
  font-size: var(--rv-size-note);
  font-weight: 600;
}
.rv-arrow {
  fill: var(--rv-good);
  stroke: var(--rv-good);
  stroke-width: 3;
}
.rv-arrow-up {
  fill: var(--rv-bad);
  stroke: var(--rv-bad);
}
.rv-kink {
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 3 3;
}
.rv-tangent {
  stroke: var(--rv-accent);
  stroke-width: 3;
}
.rv-ratios {
  display: flex;
  flex-wrap: wrap;
  gap: 6px;
  align-items: center;
  margin-top: 8px;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-base);
}
.rv-ratios .rv-chip {
  min-width: 34px;
  min-height: 30px;
  font: inherit;
}
@container (min-width: 641px) {
  .rv-player .rv-press:nth-child(2) {
    min-width: 6.5em;
  }
}
.rv-step-marks {
  display: flex;
  gap: 4px;
  margin: 0;
  padding: 0;
  list-style: none;
}
.rv-step-marks button {
  min-width: 28px;
  height: 28px;
  padding: 0;
  color: var(--rv-text);
  background: none;
  border: 1px solid var(--rv-line-strong);
  border-radius: 14px;
  font: inherit;
  font-size: var(--rv-size-note);
  cursor: pointer;
}
.rv-step-marks [data-done] {
  color: var(--rv-good);
  background: var(--rv-good-soft);
  border-color: var(--rv-good);
}
.rv-step-marks [aria-current] {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
  border-color: var(--rv-accent);
}
.rv-press-word {
  margin: 0 0 0 6px;
}
.rv-press-strong .rv-press-word {
  float: left;
  margin: 0 6px 0 0;
}
.rv-step-count {
  display: none;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
}
@container (max-width: 640px) {
  .rv-press-word {
    display: none;
  }
  /* One row, and no more of the figure is covered. */
  .rv-step-marks {
    display: none;
  }
  .rv-step-count {
    display: inline;
  }
}
@container (max-width: 760px) {
  .rv-step {
    grid-template-columns: minmax(0, 1fr);
    min-height: 0;
  }
  .rv-step-figure {
    padding: 10px;
  }
  .rv-drawing {
    max-height: 60vh;
  }
}
`,`/* From regions to search: vectors as arrows and clouds, pictures as signs, and the matrix of their pairs. */

.rv-panel-ground {
  fill: var(--rv-sunken);
}
.rv-panel-axes line {
  stroke: var(--rv-line-strong);
  stroke-width: 1;
}
.rv-drawing .rv-panel-cover {
  fill: var(--rv-muted);
  font-size: var(--rv-size-title);
}
.rv-vector path {
  fill: var(--rv-vector);
  stroke: var(--rv-vector);
  stroke-width: 2.5;
}
.rv-drawing .rv-vector text {
  fill: var(--rv-text);
  stroke: var(--rv-sunken);
  stroke-width: 4;
  paint-order: stroke;
}
.rv-vector-0,
.rv-vector-query {
  --rv-vector: var(--rv-accent);
}
.rv-vector-1,
.rv-vector-other {
  --rv-vector: var(--rv-bad);
}
.rv-vector-same {
  --rv-vector: var(--rv-good);
}
.rv-vector-sum {
  --rv-vector: var(--rv-muted);
}
.rv-vector-legend circle {
  fill: var(--rv-vector);
}
.rv-unit-circle {
  fill: none;
  stroke: var(--rv-line-strong);
  stroke-width: 1.5;
  stroke-dasharray: 4 3;
}
.rv-cloud-dot {
  fill: var(--rv-muted);
  fill-opacity: 0.75;
}
.rv-cloud-ellipse {
  fill: var(--rv-accent);
  fill-opacity: 0.1;
  stroke: var(--rv-accent);
  stroke-width: 2.5;
}
.rv-direction {
  stroke: var(--rv-text);
  stroke-width: 1.5;
  stroke-dasharray: 6 4;
}
.rv-sign-0 {
  fill: var(--rv-categorical-5);
}
.rv-sign-1 {
  fill: var(--rv-categorical-2);
}
.rv-sign-2 {
  fill: var(--rv-categorical-0);
}
.rv-root[data-theme="dark"] .rv-sign-2 {
  fill: var(--rv-categorical-4);
}
.rv-switch-back {
  fill: transparent;
}
.rv-switch[role] {
  cursor: pointer;
}
.rv-switch[role] .rv-switch-back {
  fill: var(--rv-surface);
  stroke: var(--rv-line-strong);
}
.rv-switch[role]:hover .rv-switch-back {
  stroke: var(--rv-accent);
}
.rv-switch[role]:focus {
  outline: 0;
}
.rv-switch[role]:focus-visible .rv-switch-back {
  stroke: var(--rv-accent);
  stroke-width: 3;
}
.rv-switch[data-off] > :not(.rv-switch-back) {
  opacity: 0.3;
}
.rv-region-icon rect {
  fill: none;
  stroke: var(--rv-muted);
}
.rv-region-icon .rv-region-part {
  fill: var(--rv-accent);
  stroke: none;
}
.rv-matrix {
  pointer-events: none;
}
.rv-pair-cell rect {
  stroke: var(--rv-surface);
  stroke-width: 1.5;
}
.rv-pair-off {
  opacity: 0.12;
}
.rv-drawing .rv-result text:first-child {
  font-size: var(--rv-size-title);
  font-weight: 700;
}
.rv-drawing .rv-result text {
  fill: var(--rv-accent);
}
.rv-drawing .rv-rank-tick {
  fill: var(--rv-good);
}
.rv-rank-same {
  fill: none;
  stroke: var(--rv-good);
  stroke-width: 3;
}
@media (prefers-reduced-motion: no-preference) {
  .rv-rank {
    transition: transform 300ms;
  }
}
.rv-way-out {
  display: inline-block;
  margin-top: 10px;
  color: var(--rv-accent);
  font-size: var(--rv-size-lead);
}
`];var[_r,ti]=[4,2**26],tn=class{#n;#t=new Map;constructor(t){this.#n=t}get size(){return this.#n.memory.buffer.byteLength}begin(){this.#n.clear(0)}forget(){this.#t.clear(),this.#n.clear(1)}hold(t){let n=this.#t.get(t);if(n!==void 0)return n;let e=[...this.#t.keys()].reduce((r,{byteLength:i})=>r+i,t.byteLength);(this.#t.size===_r||e>ti)&&this.forget();let A=this.put(t);return this.#n.keep(),this.#t.set(t,A),A}put(t){let n=this.#A(t.byteLength),e=new Uint8Array(t.buffer,t.byteOffset,t.byteLength);return new Uint8Array(this.#n.memory.buffer,n).set(e),n}zeros(t){let n=this.#A(4*t);return new Uint8Array(this.#n.memory.buffer,n,4*t).fill(0),n}floats(t,n){return new Float32Array(this.#n.memory.buffer,t,n).slice()}doubles(t,n){return new Float64Array(this.#n.memory.buffer,t,n).slice()}wholes(t,n){return new Int32Array(this.#n.memory.buffer,t,n).slice()}bytes(t,n){return new Uint8Array(this.#n.memory.buffer,t,n).slice()}#A(t){let n=t>2147483648?0:this.#n.take(t)>>>0;if(!n)throw new It($n);return n}};var Ct={roi_align:{columns:5,sampled:!0,reductions:{avg:"roi_align",max:"roi_align_max"}},roi_align_rotated:{columns:6,sampled:!0,reductions:{avg:"roi_align_rotated"}},roi_pool:{columns:5,sampled:!1,reductions:{}}},[cA,fA]=[5,14],ni={scale:1},nn=class{#n;#t;#A;constructor(t){this.#n=t,this.#t=new tn(t),this.#A=[0,1].map(n=>this.#i(n))}knows(t,n){let e=Object.hasOwn(Ct,t)?Ct[t]:null;return!!(e&&(e.sampled?e.reductions[n]:n==="max"))}get size(){return this.#t.size}plan(t,{rois:n,bins:e,rules:A,height:r,width:i,chosen:o,derivatives:a=!1}){let{columns:g}=Ct[t],h=ee(n,g),l=Int32Array.from(o??Array(e[0]*e[1]).keys());if(l.some(S=>S<0||S>=e[0]*e[1]))throw new RangeError(`chosen: want bins below ${e[0]*e[1]}, got ${l}`);let c=this.#t;c.begin();let C={rois:h.length/g,batch:2**30,channels:1,height:r,width:i},d=c.zeros(10),p=c.put(h),Q=this.#s(C,e,A);this.#e(`${t}_plan`,p,c.put(l),l.length,...Q,Number(a),d);let[u,...E]=c.wholes(d,10),w=g-1;return{positions:G(c.floats(E[0],2*u),[u,2]),taps:G(c.wholes(E[1],4*u),[u,4]),weights:G(c.floats(E[2],4*u),[u,4]),state:G(c.bytes(E[3],u),[u]),roi:G(c.wholes(E[4],u),[u]),bin:G(c.wholes(E[5],u),[u]),slopes:a?G(c.floats(E[6],2*w*u),[u,w,2]):null,grids:G(c.wholes(E[7],2*C.rois),[C.rois,2]),offsets:G(c.wholes(E[8],C.rois+1),[C.rois+1])}}axes(t,{rois:n,bins:e,rules:A,height:r,width:i}){let{columns:o,sampled:a}=Ct[t],g=ee(n,o),h=g.length/o,l=this.#t;l.begin();let c=l.put(g),C=this.#s({rois:h,batch:2**30,channels:1,height:r,width:i},e,A),d=fA+(a?0:2*(e[0]+e[1])),p=l.zeros(4*d*h);this.#e(`${t}_axes`,c,...C,p);let Q=l.doubles(p,2*d*h);return Array.from({length:h},(u,E)=>{let[w,S]=[E,h+E].map(v=>Q.subarray(d*v,d*(v+1)));return ei(w,S,a?null:e)})}forward(t,n){let{maps:e,rois:A,job:r,shape:i,count:o}=this.#r(t,n),a=this.#t.zeros(o);if(Ct[t].sampled)return this.#e(IA(t,n),e,A,a,...r),{output:G(this.#t.floats(a,o),i),argmax:null};let g=this.#t.zeros(o);return this.#e(t,e,A,a,g,...r),{output:G(this.#t.floats(a,o),i),argmax:G(this.#t.wholes(g,o),i)}}backward(t,n){let{features:e,gradOutput:A,argmax:r}=n,{maps:i,rois:o,job:a,count:g,rows:h}=this.#r(t,n),{columns:l,sampled:c}=Ct[t],C=this.#t,d=C.put(ne("gradOutput",A,g)),p=e.values.length,Q=C.zeros(p);if(!c){let w=C.put(ne("argmax",r??new Int32Array,g));return this.#e(`${t}_backward`,d,w,o,Q,...a),{features:G(C.floats(Q,p),CA(e)),rois:null}}let u=C.zeros(h*l),E=IA(t,n);return this.#e(`${E}_backward_features`,d,i,o,Q,...a),this.#e(`${E}_backward_rois`,d,i,o,u,...a),{features:G(C.floats(Q,p),CA(e)),rois:G(C.floats(u,h*l),[h,l])}}regions({height:t,width:n,scales:e,overlap:A,variant:r}){let i=this.#t;i.begin();let o=i.zeros(3),a=i.put(Float64Array.of(A)),g=Object.entries({height:t,width:n,scales:e}).map(([C,d])=>dA(C,d));this.#e(`rmac_regions_${r}`,...g,a,o);let[h,l,c]=i.wholes(o,3);return{regions:G(i.wholes(l,4*h),[h,4]),level:G(i.wholes(c,h),[h])}}regionMaxima({features:t,regions:n}){let{batch:e=1,channels:A}=t,r=n.length/4,i=new Float32Array(5*e*r);for(let g=0;g<e*r;g+=1){i[5*g]=Math.floor(g/r);for(let h=0;h<4;h+=1)i[5*g+1+h]=n[4*(g%r)+h]}let o=this.forward("roi_pool",{features:t,rois:i,bins:[1,1],rules:ni}),a=[e,r,A];return{maxima:G(Float32Array.from(o.output),a),argmax:G(Int32Array.from(o.argmax??[]),a)}}#i(t){this.#t.begin();let n=this.#t.put(new Float64Array(2));this.#e("alignment",t,n);let[e,A]=this.#t.doubles(n,2);return[e,A]}#r(t,{features:n,rois:e,bins:A,rules:r}){let{batch:i=1,channels:o,height:a,width:g}=n,{columns:h}=Ct[t];ne("features",n.values,i*o*a*g);let l=ee(e,h);this.#t.begin();let c=this.#t.hold(n.values),C=l.length/h,d=[C,o,...A];return{maps:c,rois:this.#t.put(l),job:this.#s({rois:C,batch:i,channels:o,height:a,width:g},A,r),shape:d,count:C*o*A[0]*A[1],rows:C}}#s(t,[n,e],{scale:A,ratio:r=0,aligned:i=!1,clockwise:o=!1,...a}){let[g,h]=this.#A[Number(i)],{rois:l,batch:c,channels:C,height:d,width:p}=t,u=Object.entries({rois:l,batch:c,channels:C,height:d,width:p,bins_y:n,bins_x:e,ratio:r}).map(([E,w])=>dA(E,w));return[this.#t.put(Int32Array.of(...u,Number(o))),this.#t.put(Float64Array.of(A,a.offset??g,a.minimum??h))]}#e(t,...n){let e=Wt;try{e=this.#n[t](...n)}catch(A){if(!(A instanceof WebAssembly.RuntimeError))throw A}if(e)throw new It(e)}};function IA(s,{reduction:t="avg"}){let n=Ct[s].reductions[t];if(!n)throw new RangeError(`reduction: ${s} has no ${t}`);return n}function ei(s,t,n){let[e,A]=[0,1].map(g=>{let h=cA*g,[l,c,C,d,p]=s.subarray(h),Q=fA+(g&&n?2*n[0]:0),u=n&&G(Int32Array.from(s.subarray(Q,Q+2*n[g])),[n[g],2]);return{start:l,binSize:c,samples:C,size:d,drawn:t[h+3],widened:!p,cells:u}}),[r,i,o,a]=s.subarray(2*cA);return{y:e,x:A,center:[r,i],cosine:o,sine:a}}var CA=({batch:s=1,channels:t,height:n,width:e})=>[s,t,n,e],G=(s,t)=>Object.assign(s,{shape:Object.freeze(t)});function ne(s,t,n){if(t.length!==n)throw new RangeError(`${s}: want ${n} numbers, got ${t.length}`);return t}function ee(s,t){if(s.length%t)throw new RangeError(`rois: want rows of ${t}, got ${s.length} numbers`);return Float32Array.from(s)}function dA(s,t){if(Number.isInteger(t)&&Math.abs(t)<2**31)return t;throw new RangeError(`${s}: want a whole number, got ${t}`)}async function pA(s){if(typeof WebAssembly>"u")throw new bt("This browser has no WebAssembly.");let t=typeof s=="string"||s instanceof URL?await Ai(s):s;try{let{instance:n}=await WebAssembly.instantiate(t,{});return new nn(n.exports)}catch(n){throw new bt(si(n),n)}}function en(s){let t=atob(s);return Uint8Array.from(t,n=>n.charCodeAt(0))}async function Ai(s){try{let t=await fetch(s);if(t.ok)return await t.arrayBuffer();throw new Error(`${t.status} ${t.statusText}`)}catch(t){throw new bt("The kernels for this browser could not be fetched.",t)}}function si(s){return/Content.Security.Policy|unsafe-eval|blocked by CSP/i.test(String(s))?"This page's Content-Security-Policy refuses WebAssembly.":s instanceof RangeError?"This browser has no memory for WebAssembly.":"This browser cannot read the kernels' WebAssembly."}var uA="AGFzbQEAAAAB2QIgYAF/AX9gAX4Bf2AAAX9gAn98AGADf3x8AX9gAn9/AX9gA39/fwBgB39/fn5/f38AYAp/f35+fnx/f35+AGARf39+f39/fn9+f39+f35/fn8Bf2ADf35/AX9gA39+fgF/YAp/f35+fn59fX1+AGARf39+f35/fn9/f35+fn19fn4AYAN/fX4AYAd/f39/f39/AX9gC39/fn5+fn19fX5/AGAFf39+fn0AYAZ/fn5+fn4AYBF/fX1+fX19fX59fX19fX1/fgF/YAR/f39/AX9gC39+fH5+fH58fH9+AX9gDn9/fn5+fn5+fn19fX5/AX9gBX99fX59AGANf319fn1+fn1/f39/fgBgBn99fX5+fgBgB399fX59fX0AYAV/f39/fwF/YAZ/f39/f38Bf2APf39+fn5+fn5+fX19fn9/AX9gDH99fX5+fX19fX1+fgBgBX9+f35+AX8DNjUAAQACAQMEBAUGBwgJCgsMDQ4PEA8REg8TFBQVFBYXCxgZGhscHB0eGxwcFhsfHBwcHBsbGwUDAQACBggBfwFBgIAECwfzAxkGbWVtb3J5AgAEdGFrZQAABWNsZWFyAAIEa2VlcAADCWFsaWdubWVudAAIDnJvaV9hbGlnbl9wbGFuABIWcm9pX2FsaWduX3JvdGF0ZWRfcGxhbgAUDXJvaV9wb29sX3BsYW4AFw5yb2lfYWxpZ25fYXhlcwAZFnJvaV9hbGlnbl9yb3RhdGVkX2F4ZXMAGg1yb2lfcG9vbF9heGVzABwJcm9pX2FsaWduACMbcm9pX2FsaWduX2JhY2t3YXJkX2ZlYXR1cmVzACQXcm9pX2FsaWduX2JhY2t3YXJkX3JvaXMAJRFyb2lfYWxpZ25fcm90YXRlZAAoI3JvaV9hbGlnbl9yb3RhdGVkX2JhY2t3YXJkX2ZlYXR1cmVzACkfcm9pX2FsaWduX3JvdGF0ZWRfYmFja3dhcmRfcm9pcwAqDXJvaV9hbGlnbl9tYXgALB9yb2lfYWxpZ25fbWF4X2JhY2t3YXJkX2ZlYXR1cmVzAC4bcm9pX2FsaWduX21heF9iYWNrd2FyZF9yb2lzAC8Icm9pX3Bvb2wAMBFyb2lfcG9vbF9iYWNrd2FyZAAxE3JtYWNfcmVnaW9uc190b2xpYXMAMhNybWFjX3JlZ2lvbnNfY2FmZmUyADMVcm1hY19yZWdpb25zX2NpcnRvcmNoADQKt6oCNQsAIACtEIGAgIAAC3ABA38CQCAAQoDQrPMOVg0AAkAgAEEAKALEgISAACIBrXxCD3xCcIMiAEL//wN8QhCIpyICPwAiA00NACAAQoCA/P8PVg0BIAIgA2tAAEF/Rg0BC0EAIAA+AsSAhIAAIAEPC0EAQQE6AMiAhIAAQQALNwBBAEHQgISAAEEAKALAgISAACAAGyIANgLEgISAAEEAIAA2AsCAhIAAQQBBADoAyICEgABBAAsWAEEAQQAoAsSAhIAANgLAgISAAEEACyYBAX8CQCAAQiB8EIGAgIAAIgFFDQAgAUEQaiABQSBqNgIACyABC4YEBQF8A34BfwR+AXwCQAJAIAFEGC1EVPsh6T9lRQ0ARAAAAAAAAAAAIQJCACEDDAELIAG2vKwiA0IXhyIEQuh+fCIFp0Egba3DIAVCn4CAgICAgICAf4NCgICAgICAgICAf1atfSIFQgAgBUIAVRsiBadBA3QiBkGYgISAAGopAwAgA0L///8Dg0KAgIAEhCIDfiAGQaCAhIAAaikDACADfiIHQiCIfCIIQiCIIAZBkICEgABqKQMAIAN+fCIJQiCIIAZBiICEgABqKQMAIAN+fCIKQiCIIAZBgICEgABqKQMAIAN+fCAEIAVCBYZ9IgNCiH98IgSGIApCIIYgCUL/////D4OEIgVCuAEgA30iA4h8IgkgCUKAgICAgICAgCB8IglCgICAgICAgIBAg30iCrkiAkQAAAAAAAAQPKIiAUQHXBQzJqaRPKIgBSAEhiAIQiCGIAdC/////w+DhCADiHy6RAAAAAAAAPA7oiAKIAL8Bn25oEQAAAAAAAAQPKJEGC1EVPsh+T+ioCABIAFEAAAAAgAAoEGiIgIgAiABoaEiAqEiC0QAAABY+yH5P6IgAkQAAABY+yH5P6IgAUQYLURU+yH5P6IiAaEgAkQAAABAl95NPqKhoCALRAAAAECX3k0+oqGgIQIgCUI+iCEDCyAAIAI5AxAgACABOQMIIAAgAzcDAAvqAQMBfAF+AnwgASABoiEDQgAhBEQAAAAAAAAAACEFAkADQERKrTBwx1LpPCEGAkACQAJAAkACQAJAAkAgBKcOCAYAAQIDBAUIBgtEH7gz5/Pnar0hBgwFC0QJbagTRhLmPSEGDAQLRORE9WdF5lq+IQYMAwtENMdWpeMdxz4hBgwCC0QaoAEaoAEqvyEGDAELRBEREREREYE/IQYLIARCAXwhBCADIAWiIAagIQUMAAsLIAAgASACIANEAAAAAAAA4L+iRAAAAAAAAPA/oKIgASADoiADIAWiRFVVVVVVVcW/oKKgoDkDAEEAC7sCAwF8AX4DfCABIAGiIQNCACEERAAAAAAAAAAAIQUCQANARJd9uWN4gqa8IQYCQAJAAkACQAJAAkACQCAEpw4IBgABAgMEBQgGC0QfuDPn8+cqPSEGDAULRJ18wKh0Oam9IQYMBAtEmNj479juIT4hBgwDC0Rcn3i3T36SviEGDAILRBqgARqgAfo+IQYMAQtEF2zBFmzBVr8hBgsgBEIBfCEEIAMgBaIgBqAhBQwACwsgAEQAAAAAAADwPyADRAAAAAAAAOA/oiIGoSIHRAAAAAAAAPA/IAehIAahIAMgA6IgAyAFokRVVVVVVVWlP6CiIAEgAUQAAAACAACgQaIiBiAGIAGhoSIGoSIFIAWiIAYgBaIiBSAFIAYgBqIgA6GgoKBEAAAAAAAA4D+ioSABIAKioaCgOQMAQQALOwAgAUEIakQAAAAAAAAAAEQAAAAAAADwPyAAGzkDACABRAAAAAAAAOA/RAAAAAAAAAAAIAAbOQMAQQALuwECAX8DfCAAIAE0AgA3AwAgACABQRBqNAIANwMwIAAgAUEMajQCADcDKCAAIAFBGGo0AgA3AyAgACABQRRqNAIANwMYIAAgAUEIajQCADcDECAAIAFBBGo0AgA3AwggAUEcaigCACEDIAJBCGorAwAhBCACQRBqKwMAIQUgAisDACEGIAAgAUEgaigCAEEARzoAUCAAIAW2OAJAIAAgBLY4AjwgACAGtjgCOCAAIANBACADQQBKG603A0gL+gIDAX8IfgN8I4CAgIAAQfAAayIHJICAgIAAIAdBGGogBCAFEImAgIAAQhAhCAJAIAcpAygiCSAHKQMYIgogCSAKUxtCAFMNACAHKQM4IgkgBykDMCIKIAcpA0giCyAHKQNAIgwgBykDICINIAwgDVMbIg4gCyAOUxsiDiAKIA5TGyIOIAkgDlMbQgBXDQAgCSAKIAkgClUbIg9CgCBVDQAgBykDYCIOQoCABFUNACAPIAkgCn4gDn4gBkH/AXEbIA5+QoCAgAJVDQAgCyAMfkKAgICABFUNACAFKwMAIhBEoMLr/ktItDlkRQ0AIBBE6oygOVk+KUZjRQ0AIAVBCGorAwAiESARoSIRIBFiDQAgBUEQaisDACIRIBGhIhIgEmINACAHQQhqIAEgAiADIA0gECADQgZRIgUgEUQAAAAAAAAAAGEgCkIAIAUgDlBxIgUbIAlCACAFGxCLgICAACAHKQMQIQgLIAAgCDcDACAHQfAAaiSAgICAAAuaBAgBfgJ/A3wCfwF9AX8BfgF9AkACQCACQgFZDQBCACEIQn8hCgwBCyABQQRqIQsgA6dBAnQhDCAIQhCGuSENIAlCEIa6IQ4gBLkhDyAGQf8BcSEQIAdB/wFxIREgASEGQgAhBANAIAYhByADIQgCQCADQgFTDQACQANAIAcqAgAiEiASkyISIBJcDQEgB0EEaiEHIAhCf3wiCFANAgwACwtCASEIIAQhCgwCC0ICIQgCQCABIAQgA36nQQJ0aiITKgIAIhJDAAAAAF1FDQAgBCEKDAILAkAgErsgD2ZFDQAgBCEKDAILAkAgEiASjlsNACAEIQoMAgsgBEIBfCEUQgUhCCALIQcDQAJAIAhCf3wiCEIAUg0AIBNBDGoqAgAhEgJAAkAgEEUNACATQRBqKgIAIRUMAQsgE0EQaioCACATQQhqKgIAkyEVIBIgE0EEaioCAJMhEgsCQCARRQ0AQgQhCAJAIBJDAAAAAF1FDQAgBCEKDAULIBVDAAAAAF1FDQAgBCEKDAQLAkAgCUIBUw0AQgUhCAJAIAUgEruiIA5kRQ0AIAQhCgwFCyAEIQogBSAVu6IgDWQNBAsgCyAMaiELIAYgDGohBkIAIQhCfyEKIBQhBCAUIAJSDQIMAwsgByoCACESIAdBBGohByAFIBK7oplEAAAAAAAA0EFkRQ0ACwtCAyEIIAQhCgsgACAINwMIIAAgCjcDAAuOAgEBfyOAgICAAEHwAWsiESSAgICAACAOIA+nQQN0akF4aikDACEPIBBBBGogATYCACAQIA8+AgBBASEBAkAgEUHAAWogAiADEI2AgIAADQAgEEEQaiAFNgIAIBBBDGogBDYCACAQQQhqIBEoAtgBNgIAIBFBkAFqIAYgBxCNgICAAA0AIBBBFGogESgCqAE2AgAgEUHgAGogCCAJEI2AgIAADQAgEEEcaiAKNgIAIBBBGGogESgCeDYCACARQTBqIAsgDBCNgICAAA0AIBBBIGogESgCSDYCACARIA0gDhCNgICAAA0AIABCADcDACAQQSRqIBEoAhg2AgBBACEBCyARQfABaiSAgICAACABC6MBAgN/AX5BASEDAkAgAUL/////D1YNACABQgKGEISAgIAAIgRFDQAgBEEQaigCACEFAkAgAVANACABQgF8IQYgBSEDA0AgAyACKQMAPgIAIANBBGohAyACQQhqIQIgBkJ/fCIGQgFWDQALCyAAQgQ3AyggACABNwMgQQAhAyAAQQA2AgQgACAENgIAIAAgATcDCCAAQgQ3AxAgACAFNgIYCyADC98FBQF/An4BfwF+DH9BASEDAkAgAUIAUw0AIAFCAYYiBCABhEL/////D1YNACABQgOGIgUQhICAgAAiBkUNACABQgKGIgcgAYRCgICAgBBaDQAgBkEQaigCACEIIAFCBYYQhICAgAAiCUUNACAJQRBqKAIAIQogAUIEhhCEgICAACILRQ0AIAtBEGooAgAhDCABEISAgIAAIg1FDQAgDUEQaigCACEOIAUQhICAgAAiD0UNACAPQRBqKAIAIRAgBRCEgICAACIRRQ0AIAIgAX4iBSABhEL/////D1YNACAFQv////8HVg0AIBFBEGooAgAhEiAFQgOGEISAgIAAIhNFDQAgACAGNgIAQQAhAyAAQQA2AgQgACAJNgJAIABBADYCRCAAIAQ3AwggACAHNwNIIABCBDcDECAAQgg3A1AgACAINgIYIAAgCjYCWCAAIAE3AyAgACABNwNgIABCAjcDKCAAQgQ3A2ggAEIINwMwIABCIDcDcCAAQgQ3AzggAEIINwN4IBNBEGooAgAhBiAAQgQ3A7gBIABCEDcDsAEgAEIENwOoASAAIAE3A6ABIAAgDDYCmAEgAEIENwOQASAAIAc3A4gBIABBADYChAEgACALNgKAASAAQgE3A+gBIAAgATcD4AEgACAONgLYASAAQgE3A9ABIAAgATcDyAEgAEEANgLEASAAIA02AsABIABCCDcDmAIgACABNwOQAiAAIBA2AogCIABCCDcDgAIgACABNwP4ASAAQQA2AvQBIAAgDzYC8AEgAEIINwPIAiAAIAE3A8ACIAAgEjYCuAIgAEIINwOwAiAAIAE3A6gCIABBADYCpAIgACARNgKgAiAAQgQ3A5gDIABCCDcDkAMgACACQgOGNwOIAyAAQgI3A4ADIAAgAjcD+AIgACABNwPwAiAAIAY2AugCIABCBDcD4AIgACAFQgGGNwPYAiAAQQA2AtQCIAAgEzYC0AILIAML5QECAn0BfyAAIAYgASADIAJ+p0ECdGoiAUEEaioCAJQgB5MiCjgCGCAAIAYgAUEIaioCAJQgB5MiCzgCACAAQwAAAABDAACAPyAGIAFBDGoqAgCUIAeTIAqTIgogCF0iDBs4AiwgACAIIAogDBsiCjgCKCAAQwAAAABDAACAPyAGIAFBEGoqAgCUIAeTIAuTIgYgCF0iARs4AhQgACAIIAYgARsiBjgCECAAIAogBbSVIgc4AhwgACAGIAS0lSIGOAIEIAAgCSAHjfwEIAlCAFUiARs3AyAgACAJIAaN/AQgARs3AwgLtAMCA38CfSOAgICAAEHAAGsiESSAgICAACAIIAqnIhJBA3QiE2ogCzcDACAJIBNqIAw3AwAgASAKIAJ+p0ECdGoiCEEEaiAOOAIAIAggDTgCACARQSBqIA0gEBCRgICAACARKgI0IQ0gESoCMCEUIBEpAyghDCARKQMgIQIgESkDOCELIBEgDiAPEJGAgIAAIAcgEmogCyARKQMYIg8gCyAPVRsiCzwAAAJAAkAgC0L/AYNCAlINACADIAogBH6nQQN0aiEIIAUgCiAGfqdBAnRqIQlCBCEKA0AgCEJ/NwMAIAlBADYCACAIQQhqIQggCUEEaiEJIApCf3wiClBFDQAMAgsLIBEqAhQhDiARKgIQIRUgESkDCCELIAMgCiAEfqdBA3RqIgggESkDACAQfiIPIAJ8NwMAIAhBGGogCyAQfiIQIAx8NwMAIAhBEGogECACfDcDACAIQQhqIA8gDHw3AwAgBSAKIAZ+p0ECdGoiCEEMaiANIA6UOAIAIAhBCGogFCAOlDgCACAIQQRqIA0gFZQ4AgAgCCAUIBWUOAIACyAAQQA2AgAgEUHAAGokgICAgAAL5gEBAX4CQAJAIAFDAACAv2BFDQAgASACtF8NAQsgAEIANwMQIABCADcDCCAAQgA3AwAgAEICNwMYDwsCQCABQwAAAABfRQ0AIABCgICA/AM3AxAgAEIANwMAIAAgAUMAAAAAXK03AxggACACQgIgAkICUxtCf3w3AwgPCwJAIAJCf3wiAiAB/AQiA1UNACAAQoCAgPwDNwMQIAAgAjcDCCAAIAI3AwAgACABIAK0XK03AxgPCyAAQgA3AxggACADNwMAIAAgA0IBfDcDCCAAIAEgA7STIgE4AhQgAEMAAIA/IAGTOAIQC9cNHQF/AX4DfQd+A38BfgF8AX8BfgN/AX4BfwF+An8BfgF/CH4EfQJ+Bn0BfgF9AX4BfQJ+BH0BfgV9AX4jgICAgABBwARrIgckgICAgAAgB0EQaiADIAQQiYCAgAAgBykDWCEIIAcqAlAhCSAHKgJMIQogByoCSCELIAcpA0AhDCAHKQM4IQ0gBykDMCEOIAcpAyghDyAHQQhqIAAgBykDECIQQgUgAyAEQQAQioCAgAACQAJAIAcpAwgiEVANACARpyEEDAELAkAgEEIAUw0AIBBCAYYiEiAQhEL/////D1YNACAQQgSGEISAgIAAIgRFDQAgBEEQaigCACETAkAgEFAiFA0AQgAhESATIQQDQCAHQaABaiAAQgUgESAPIA4gCyAKIAkgCBCPgICAACAEQQhqIAcpA8ABNwMAIAQgBykDqAE3AwAgBEEQaiEEIBAgEUIBfCIRUg0ACwsgEEIDhhCEgICAACIERQ0AIARBEGooAgAhFQJAAkAgFEUNAEIBIRYMAQsgArchFyAQIREgEyEEIBUhAwNAIAMgBCkDALkgBEEIaikDALmiIBeiOQMAIARBEGohBCADQQhqIQMgEUJ/fCIRUEUNAAsgEEL/////D1ENASAQQgF8IRYLIBZCA4YiERCEgICAACIERQ0AIARBEGooAgAhGAJAIBGnIgRFDQAgGEEAIAT8CwALAkAgFA0AIBhBCGohBCAQQgF8IRFEAAAAAAAAAAAhFwNAAkAgFyAVKwMAoCIXRAAAAAAAABBBZEUNAEERIQQMBAsgBCAX/AY3AwAgFUEIaiEVIARBCGohBCARQn98IhFCAVUNAAsLIAJBAEgNACACrCIZQgOGEISAgIAAIgRFDQAgBEEQaigCACEaAkAgAkUNACACIQMgGiEEA0AgBCABNAIANwMAIAFBBGohASAEQQhqIQQgA0F/aiIDDQALCyAHQaABaiAYIBanQQN0akF4aikDAEIEQgAgBRsQjoCAgAANACAHKAKIBCEbIAcoAtgDIRwgBykDyAMhHSAHKAKoAyEeIAcpA5gDIR8gBygC+AIhFSAHKAK4AiEgIAcoAvgBISEgBykD6AEhIiAHKAK4ASEjAkAgFA0AIAcpA8gCISQgBykDiAIhJSAHKQPIASEmIAcpA6AEIidCA34hKCAnQgGGISkgJ6dBAnQhAyAnIAcpA5gEIip+IiunQQJ0IRQgDUJ/fLQhLCAMQn98tCEtIA+0IS4gDrQhL0IAITBCACExA0AgB0HwAGogAEIFIDEgDyAOIAsgCiAJIAgQj4CAgAACQCACRQ0AIAcqApwBITIgByoCjAEhMyAHKgKIASE0IAcqAoQBITUgByoCdCE2IAcqAnAhNyAHKQOQASI4tCE5IAcpA3giOrQhO0IAITwDQCAaIDynQQN0aikDACE9QwAAAAAhPgJAAkAgDlBFDQBDAAAAACE/DAELQwAAAAAhPyAOQn9SID1CgICAgICAgICAf1JyRQ0AID0gDn8iESA9IBEgDn59IhFCAFIgESAOhUIAU3EiBK19tCE+IA5CACAEGyARfLQhPwsCQCA6QgFTDQAgNCAzID+UkiFAIDcgNiA+lJIhQUIAIUIDQAJAIDhCAVMNACALIDUgPiBCtUMAAAA/kiJDIDuVkiAulZQiRJRDAACAP0MAAAAAIEEgNiBDlCA7lZIiRSAsXRtDAAAAACBFQwAAAABeGyJDlCFGIAtDAACAPyBEk5QgQ5QhRyAbICsgMH6nQQJ0aiEBQgAhSANAIAdB6ABqICMgJiAhICUgICAkIBUgHiAcIDAgMSA9IEAgMyBItUMAAAA/kiJElCA5lZIiQyBFIA0gDBCQgICAAAJAIAVFDQACQCAqQgFTDQAgKiERIAEhBANAIARCADcCACAEIANqIQQgEUJ/fCIRQgBSDQALCyAVIDCnai0AAEECRg0AIBsgKyAwfiIRp0ECdGogC0MAAIA/IDIgPyBEIDmVkiAvlZQiRJOUQwAAgD9DAAAAACBDIC1dG0MAAAAAIENDAAAAAF4bIkOUOAIAIBsgESApfKdBAnRqIAsgRJQgQ5Q4AgAgGyARICd8p0ECdGpBBGogRzgCACAbIBEgKHynQQJ0akEEaiBGOAIACyABIBRqIQEgMEIBfCEwIDggSEIBfCJIUg0ACwsgOiBCQgF8IkJSDQALCyA8QgF8IjwgGVINAAsLIDFCAXwiMSAQUg0ACwsgByAjICIgISAgIBUgHyAeIB0gHCAbIBIgEyAWIBggFiAGEIyAgIAADQBBACEEDAELQRJBE0EALQDIgISAABshBAsgB0HABGokgICAgAAgBAvfBAYBfwN9AXwBfQJ8AX0jgICAgABBIGsiCySAgICAACABIAMgAn6nQQJ0aiIBQQhqKgIAIQwgAUEEaioCACENIAtBCGogAUEUaioCALtEGC1EVPshCUCiRAAAAAAAgGZAo7YiDou7Ig8QhYCAgAAgCkH/AXEhCiAOjCEQIAsrAxghESALKwMQIRICQAJAAkAgCykDCCICQgGDUA0AIAsgEiAREIaAgIAARQ0BQwAAAAAhEwwCCyALIBIgERCHgICAAEUNAEMAAAAAIRMMAQsgCysDACIRIBGaIAJCfXxCflQbtiETCyAQIA4gChshEAJAIA5DAAAAAFsNACALQQhqIA8QhYCAgAAgCysDGCERIAsrAxAhEgJAAkAgCykDCCICQgGDUA0AIAsgEiAREIeAgIAARQ0BQwAAAAAhEAwCCyALIBIgERCGgICAAEUNAEMAAAAAIRAMAQsgCysDACIRmiARIBBDAAAAAF0gAkIBVXMbtiEQCyAAIBA4AgwgACATOAIIIAAgBiAMlCAHkzgCBCAAIAYgDZQgB5M4AgAgAEMAAAAAQwAAgD8gBiABQQxqKgIAlCIOIAhdIgobOAI8IAAgCCAOIAobIg44AjggAEMAAAAAQwAAgD8gBiABQRBqKgIAlCIGIAhdIgEbOAIkIAAgCCAGIAEbIgg4AiAgACAOIAW0lSIGOAIsIAAgDkMAAAC/lDgCKCAAIAggBLSVIg44AhQgACAIQwAAAL+UOAIQIAAgCSAGjfwEIAlCAFUiARs3AzAgACAJIA6N/AQgARs3AxggC0EgaiSAgICAAAu7ECACfwF+A30HfgR/AX4BfAF/AX4DfwF+AX8BfgN/AX4BfwN+AX0HfgR9An4KfQF+AX0BfgF9An4EfQJ+Bn0BfgF9I4CAgIAAQdAEayIHJICAgIAAIAdBEGogAyAEEImAgIAAIActAGAhCCAHKQNYIQkgByoCUCEKIAcqAkwhCyAHKgJIIQwgBykDQCENIAcpAzghDiAHKQMwIQ8gBykDKCEQIAdBCGogACAHKQMQIhFCBiADIARBABCKgICAAAJAAkAgBykDCCISUA0AIBKnIQQMAQsCQCARQgBTDQAgEUIBhiITIBGEQv////8PVg0AIBFCBIYQhICAgAAiBEUNACAIQf8BcUEARyEUIARBEGooAgAhFQJAIBFQIhYNAEIAIRIgFSEEA0AgB0GwAWogAEIGIBIgECAPIAwgCyAKIAkgFBCTgICAACAEQQhqIAcpA+ABNwMAIAQgBykDyAE3AwAgBEEQaiEEIBEgEkIBfCISUg0ACwsgEUIDhhCEgICAACIERQ0AIARBEGooAgAhFwJAAkAgFkUNAEIBIRgMAQsgArchGSARIRIgFSEEIBchAwNAIAMgBCkDALkgBEEIaikDALmiIBmiOQMAIARBEGohBCADQQhqIQMgEkJ/fCISUEUNAAsgEUL/////D1ENASARQgF8IRgLIBhCA4YiEhCEgICAACIERQ0AIARBEGooAgAhGgJAIBKnIgRFDQAgGkEAIAT8CwALAkAgFg0AIBpBCGohBCARQgF8IRJEAAAAAAAAAAAhGQNAAkAgGSAXKwMAoCIZRAAAAAAAABBBZEUNAEERIQQMBAsgBCAZ/AY3AwAgF0EIaiEXIARBCGohBCASQn98IhJCAVUNAAsLIAJBAEgNACACrCIbQgOGEISAgIAAIgRFDQAgBEEQaigCACEcAkAgAkUNACACIQMgHCEEA0AgBCABNAIANwMAIAFBBGohASAEQQhqIQQgA0F/aiIDDQALCyAHQbABaiAaIBinQQN0akF4aikDAEIFQgAgBRsQjoCAgAANACAHKAKYBCEdIAcoAugDIR4gBykD2AMhHyAHKAK4AyEgIAcpA6gDISEgBygCiAMhIiAHKALIAiEjIAcoAogCISQgBykD+AEhJSAHKALIASEmAkAgFg0AIAcpA9gCIScgBykDmAIhKCAHKQPYASEpQzX6jrxDNfqOPCAIQf8BcRshKiAHKQOoBCIrQgKGISwgBykDsAQiLUIChiEuIC1CA34hLyAtQgGGITAgLadBAnQhAyAtICt+IjGnQQJ0IRYgDkJ/fLQhMiANQn98tCEzIBC0ITQgD7QhNUIAITZCACE3A0AgB0HwAGogAEIGIDcgECAPIAwgCyAKIAkgFBCTgICAAAJAIAJFDQAgByoCrAEhOCAHKgKcASE5IAcqApgBITogByoClAEhOyAHKgKEASE8IAcqAoABIT0gByoCfCE+IAcqAnghPyAHKgJ0IUAgByoCcCFBIAcpA6ABIkK0IUMgBykDiAEiRLQhRUIAIUYDQCAcIEanQQN0aikDACFHQwAAAAAhSAJAAkAgD1BFDQBDAAAAACFJDAELQwAAAAAhSSAPQn9SIEdCgICAgICAgICAf1JyRQ0AIEcgD38iEiBHIBIgD359IhJCAFIgEiAPhUIAU3EiBK19tCFIIA9CACAEGyASfLQhSQsCQCBEQgFTDQAgOiA5IEmUkiFKID0gPCBIlJIhS0IAIUwDQAJAIEJCAVMNACArIDZ+QgKGIU0gHSAxIDZ+p0ECdCIEaiEIIB0gBGohFyA/IEsgPCBMtUMAAAA/kiJOlCBFlZIiT5QhUCA+IE+UIVEgPyAMIDsgSCBOIEWVkiA0lUMAAAC/kpSUIk6UIVIgPiBOlCFTQgAhVANAIAdB6ABqICYgKSAkICggIyAnICIgICAeIDYgNyBHIEEgUSA/IEogOSBUtUMAAAA/kiJVlCBDlZIiTpSSkiJPIEAgUCA+IE6Uk5IiTiAOIA0QkICAgAACQCAFRQ0AAkAgK0IBUw0AICshEiAXIQQDQCAEQgA3AgAgBCADaiEEIBJCf3wiEkIAUg0ACwsgIiA2p2otAABBAkYNACAdIDEgNn4iEqdBAnRqIAw4AgAgHSASIC18p0ECdGpBBGogDDgCACAdIBIgMHynQQJ0aiIEID8gDCA4IEkgVSBDlZIgNZVDAAAAv5KUlCJVlDgCACAEQQRqID4gVYyUOAIAIB0gEiAvfKdBAnRqIgRBBGogUjgCACAEIFM4AgAgHSASIC58p0ECdGoiBEEEaiAqIEEgT5OUOAIAIAQgKiBOIECTlDgCAEMAAIA/QwAAAAAgTiAyXRtDAAAAACBOQwAAAABeGyFOQwAAgD9DAAAAACBPIDNdG0MAAAAAIE9DAAAAAF4bIU8CQCAtQgFRDQBCBSESIAghBANAIAQgTyAEKgIAlDgCACAEQQRqIgEgTiABKgIAlDgCACAEIANqIQQgEkJ/fCISUEUNAAwCCwsgHSBNICwgVH58p2oqAgAhVUIFIRIgCCEEA0AgBCBPIFWUOAIAIARBBGoiBCBOIAQqAgCUIlU4AgAgEkJ/fCISUEUNAAsLIAggFmohCCAXIBZqIRcgNkIBfCE2IEIgVEIBfCJUUg0ACwsgRCBMQgF8IkxSDQALCyBGQgF8IkYgG1INAAsLIDdCAXwiNyARUg0ACwsgByAmICUgJCAjICIgISAgIB8gHiAdIBMgFSAYIBogGCAGEIyAgIAADQBBACEEDAELQRJBE0EALQDIgISAABshBAsgB0HQBGokgICAgAAgBAvuAgICfQJ+IAEgAyACfqdBAnRqIgFBEGoqAgAhBQJAAkAgBCABQQhqKgIAlCIGIAb8BCICtJMiBiAGkiIGQwAAgD9gRQ0AIAJCAXwhAgwBCyAGQwAAgL9fRQ0AIAJCf3whAgsCQAJAIAQgBZQiBSAF/AQiB7STIgUgBZIiBUMAAIA/YEUNACAHQgF8IQcMAQsgBUMAAIC/X0UNACAHQn98IQcLIAFBDGoqAgAhBQJAAkAgBCABQQRqKgIAlCIGIAb8BCIDtJMiBiAGkiIGQwAAgD9gRQ0AIANCAXwhAwwBCyAGQwAAgL9fRQ0AIANCf3whAwsCQAJAIAQgBZQiBCAE/AQiCLSTIgQgBJIiBEMAAIA/YEUNACAIQgF8IQgMAQsgBEMAAIC/X0UNACAIQn98IQgLIAAgAzcDECAAIAI3AwAgACAIIAN9IgNCACADQgBVG0IBfDcDGCAAIAcgAn0iAkIAIAJCAFUbQgF8NwMIC1gBAX0gACAFIAEgArQgBLSVIgYgA0IBfLSUjfwEfCIEQgAgBEIAVRsiBCAFIARTGzcDCCAAIAUgASAGIAO0lI78BHwiA0IAIANCAFUbIgMgBSADUxs3AwALww8QAX8BfQd+An8BfgF/CX4CfwF8An8CfgF/An4Cfwp+AX0jgICAgABB0ARrIgckgICAgAAgB0EYaiADIAQQiYCAgAAgByoCUCEIIAcpA0ghCSAHKQNAIQogBykDOCELIAcpAzAhDCAHQRBqIAAgBykDGCINQgUgAyAEQQAQioCAgAACQAJAIAcpAxAiDlANACAOpyEBDAELAkAgAkEASA0AIAKsIg9CA4YQhICAgAAiBEUNACAEQRBqKAIAIRACQCACRQ0AIAIhAyAQIQQDQCAEIAE0AgA3AwAgAUEEaiEBIARBCGohBCADQX9qIgMNAAsLIA1C/////w9WDQAgDUIDhiIOEISAgIAAIgFFDQAgAUEQaigCACERAkAgDqciAUUNACARQQAgAfwLAAsCQAJAIA1CAFINAEIBIRIMAQsgC1AhE0IAIRQDQCAHQaABaiAAQgUgFCAIEJWAgIAAAkAgAkUNACAHKQO4ASEVIAcpA7ABIRYgBykDqAEhFyAHKQOgASEYIBEgFKdBA3RqIgMpAwAhGSAQIQEgDyEaA0ACQAJAIBMNACABKQMAIQ4CQCALQn9SDQAgDkKAgICAgICAgIB/Ug0AQgAhDiAHQYABaiAYIBdCACAMIAoQloCAgAAMAgsgB0GAAWogGCAXIA4gC38iGyAOIBsgC359Ig5CAFIgDiALhUIAU3EiBK19IAwgChCWgICAACALQgAgBBsgDnwhDgwBC0IAIQ4gB0GAAWogGCAXQgAgDCAKEJaAgIAACyAHKQOIASEbIAcpA4ABIRwgB0HABGogFiAVIA4gCyAJEJaAgIAAIAMgBykDyAQgBykDwAR9IBsgHH1+IBl8Ihk3AwAgAUEIaiEBIBpCf3wiGlBFDQALCyAUQgF8IhQgDVINAAsgDUL/////D1ENASANQgF8IRILIBJCA4YiDhCEgICAACIBRQ0AIAFBEGooAgAhHQJAIA6nIgFFDQAgHUEAIAH8CwALAkAgDVAiHg0AIB1BCGohASANQgF8IQ5EAAAAAAAAAAAhHwNAAkAgHyARKQMAuaAiH0QAAAAAAAAQQWRFDQBBESEBDAQLIAEgH/wGNwMAIBFBCGohESABQQhqIQEgDkJ/fCIOQgFVDQALCyAHQaABaiAdIBKnQQN0akF4aikDAEIEQgAgBRsQjoCAgAANACAHKAKIBCEgIAcoAtgDISEgBykDyAMhIiAHKAKoAyEFIAcpA5gDISMgBygC+AIhESAHKQPIAiEUIAcpA8ACIRogBygCuAIhAyAHKQOIAiEXIAcoAvgBISQgBykD6AEhJSAHKQPIASEmIAcoArgBIRMCQCAHKQOQBCIYQgFTDQAgBykDoAQiGadBAnQhBCAZIAcpA5gEIhx+p0ECdCEnQgAhGyAgISgDQAJAIBxCAVMNACAcIQ4gKCEBA0ACQCAZQgFTDQAgBEUNACABQQAgBPwLAAsgASAEaiEBIA5Cf3wiDlBFDQALCyAoICdqISggG0IBfCIbIBhSDQALCwJAIBpCAVMNACAUp0ECdCEEIBRCAVMhKCADIQEDQAJAICgNACAERQ0AIAFBACAE/AsACyABIARqIQEgGkJ/fCIaUEUNAAsLAkAgHg0AIBenQQN0ISggC1AhJ0IAIRpCACEWA0AgB0GAAWogAEIFIBYgCBCVgICAAAJAIAJFDQAgBykDmAEhKSAHKQOQASEqIAcpA4gBISsgBykDgAEhLEIAIS0DQCAQIC2nQQN0aikDACEVAkACQAJAICcNACALQn9SDQEgFUKAgICAgICAgIB/Ug0BQgAhDiAHQcAEaiAsICtCACAMIAoQloCAgAAMAgtCACEOIAdBwARqICwgK0IAIAwgChCWgICAAAwBCyAHQcAEaiAsICsgFSALfyIOIBUgDiALfn0iDkIAUiAOIAuFQgBTcSIBrX0gDCAKEJaAgIAAIAtCACABGyAOfCEOCyAHKQPIBCEZIAcpA8AEIS4gB0HwAGogKiApIA4gCyAJEJaAgIAAAkAgGSAufSIOQgFTDQAgBykDeCAHKQNwIi99IjBCACAwQgBVGyExA0AgDiEyAkAgMEIBUw0AIC4gCX4hGCAkIBcgGn6nQQN0aiEEIC60ITMgMSEcIC8hGwNAIBMgGiAmfqdBAnRqIgEgG7Q4AgAgAUEEaiAzOAIAAkAgF0IBUw0AIBsgGHwhGSAEIQEgFyEOA0AgASAZNwMAIAFBCGohASAOQn98Ig5QRQ0ACwsgG0IBfCEbIAMgGiAUfqdBAnRqQYCAgPwDNgIAIBEgGqciAWpBADoAACAFIAFBA3QiAWogFjcDACAhIAFqIBU3AwAgBCAoaiEEIBpCAXwhGiAcQgFVIQEgHEJ/fCEcIAENAAsLIC5CAXwhLiAyQn98IQ4gMkIBVQ0ACwsgLUIBfCItIA9SDQALCyAWQgF8IhYgDVINAAsLIA1CAYYiDiANhEL/////D1YNACANQgSGIhkQhICAgAAiAUUNACABQRBqKAIAIQRBACEBAkAgGaciKEUNACAEQQAgKPwLAAsgB0EIaiATICUgJCADIBEgIyAFICIgISAgIA4gBCASIB0gEiAGEIyAgIAARQ0BC0ESQRNBAC0AyICEgAAbIQELIAdB0ARqJICAgIAAIAELkQIEAX4CfwR9AX8gEEIEfCERIA8gEKdBA3RqIQ9BACESQQEhEwNAIAEhFCACIRUgAyEQIAQhFiAFIRcCQCATQQFxDQAgBiEUIAchFSAIIRAgCSEWIAohFwsgD0EgaiAXuzkDACAPQRhqIBa7OQMAIA9BEGogELk5AwAgD0EIaiAVuzkDACAPIBS7OQMAIBFCBXwhESAPQShqIQ8gEkEBcSEYQQAhE0EBIRIgGEUNAAtCACEQA0ACQCAQQgNYDQBBAQ8LIAshFAJAAkACQAJAIBCnDgQDAAECAwsgDCEUDAILIA0hFAwBCyAOIRQLIA8gFLs5AwAgD0EIaiEPIBBCAXwiEEIEUg0ACyAAIBE3AwBBAAuIAwUBfwF+A30FfgR9I4CAgIAAQaABayIEJICAgIAAIARBEGogASACEImAgIAAIAQpA1ghBSAEKgJQIQYgBCoCTCEHIAQqAkghCCAEKQMwIQkgBCkDKCEKIARBCGogACAEKQMQIgtCBSABIAJBABCKgICAAEIAIQwCQAJAIAQpAwgiDUIAUg0AQQEhAgNAAkAgC0IBUw0AQgAhDQJAA0AgBEHwAGogAEIFIA0gCiAJIAggByAGIAUQj4CAgAAgBEHoAGogBCoCcCIOIAQqAnQgBCkDeCAEKgKAASIPIAQqAoQBIAQqAogBIhAgBCoCjAEgBCkDkAEgBCoCmAEiESAEKgKcASAQIBFDAAAAP5SSIA4gD0MAAAA/lJJDAACAP0MAAAAAIAMgDBCYgICAAA0BIAQpA2ghDCALIA1CAXwiDVENAgwACwtBEkETQQAtAMiAhIAAGyECDAMLIAJBAXEhAUEAIQJDAAAAACEGIAFFDQIMAAsLIA2nIQILIARBoAFqJICAgIAAIAILiQMEAn8BfgN9BX4jgICAgABBsAFrIgQkgICAgAAgBEEQaiABIAIQiYCAgAAgBC0AYCEFIAQpA1ghBiAEKgJQIQcgBCoCTCEIIAQqAkghCSAEKQMwIQogBCkDKCELIARBCGogACAEKQMQIgxCBiABIAJBABCKgICAAEIAIQ0CQAJAIAQpAwgiDkIAUg0AIAVB/wFxQQBHIQJBASEBA0ACQCAMQgFTDQBCACEOAkADQCAEQfAAaiAAQgYgDiALIAogCSAIIAcgBiACEJOAgIAAIARB6ABqIAQqAoABIAQqAoQBIAQpA4gBIAQqApABIAQqApQBIAQqApgBIAQqApwBIAQpA6ABIAQqAqgBIAQqAqwBIAQqAnAgBCoCdCAEKgJ4IAQqAnwgAyANEJiAgIAADQEgBCkDaCENIAwgDkIBfCIOUQ0CDAALC0ESQRNBAC0AyICEgAAbIQEMAwsgAUEBcSEFQQAhAUMAAAAAIQcgBUUNAgwACwsgDqchAQsgBEGwAWokgICAgAAgAQuBAgIBfgN/IApCBHwhCyAJIAqnQQN0aiEJQQAhDEEBIQ0DQCAJQSBqQoCAgICAgID4PzcDACAJQRBqQgA3AwAgCUEIaiACIAUgDUEBcSINGzkDACAJQRhqIAMgBiANG7k5AwAgCSABIAQgDRu5OQMAIAtCBXwhCyAJQShqIQkgDEEBcSEOQQEhDEEAIQ0gDkUNAAtCACEGA0ACQCAGQgNYDQBBAQ8LIAchBQJAAkACQAJAIAanDgQDAAECAwsgCCEFDAILRAAAAAAAAPA/IQUMAQtEAAAAAAAAAAAhBQsgCSAFOQMAIAlBCGohCSAGQgF8IgZCBFINAAsgACALNwMAQQALtQQLAX8BfQd+AnwBfwN+AXwCfgF8AX8FfiOAgICAAEGgAWsiBCSAgICAACAEQRBqIAEgAhCJgICAACAEKgJIIQUgBCkDQCEGIAQpAzghByAEKQMwIQggBCkDKCEJIARBCGogACAEKQMQIgpCBSABIAJBABCKgICAAEIAIQsCQAJAIAQpAwgiDEIAUg0AIAi5IQ0gCbkhDkEBIQ8DQAJAIApCAVMNAEIAIRADQCAEQYABaiAAQgUgECAFEJWAgIAAAkACQCAEQfgAaiAEKQOAASIRIAQpA4gBIhK5IhMgDqMgEiAEKQOQASIUIAQpA5gBIhW5IhYgDaMgFSAWRAAAAAAAAOA/oiAUuaAgE0QAAAAAAADgP6IgEbmgIAMgCxCbgICAAA0AIBBCAXwhEEEBIRdBACECIAQpA3ghCyAJIQwDQCACIQECQCAMQgFTDQAgByAGIBdBAXEiAhshGCAJIAggAhshGSASIBUgAhshGiARIBQgAhshGyALIAxCAYZ8IRwgAyALp0EDdGohAkIAIQsDQCAEQegAaiAbIBogCyAZIBgQloCAgAAgAkEIaiAEKQNwuTkDACACIAQpA2i5OQMAIAJBEGohAiAMIAtCAXwiC1INAAsgHCELC0EBIQJBACEXIAghDCABQQFxDQIMAAsLQRJBE0EALQDIgISAABshDwwFCyAKIBBSDQALCyAPQQFxIQJBACEPIAJFDQIMAAsLIAynIQ8LIARBoAFqJICAgIAAIA8LzxYdAX8FfgF9AX4CfQF+AX0BfgJ9AX4BfQF+BH8BfgF/A34DfwF+A38BfgV/AX4BfwF+AX8Dfgl/A34GfyOAgICAAEHAA2siDiSAgICAAAJAAkAgBCADfSIPQgFZDQBCACEQQgAhEQwBC0IAIRFCACEQIAMhEiAPIRMDQCAOQYADaiABIAIgEiAFIAYgCSAKIAsgDBCPgICAACAOKgKoAyEUIA4pA6ADIRUgDioCnAMhFiAOKgKYAyEXQgAhGAJAIAVCAVMNACAOKgKEAyEZIA4pA4gDQgGGIRogDioCgAMiG4sgDioCkAOSIRxCACEYQgAhHQNAIA5BsANqIBsgGSAdtZSSIh4gGSAekiAHIBwQnoCAgAAgGCAOKQO4AyAOKQOwA30iHyAaIB8gGlMbfEIBfCEYIAUgHUIBfCIdUg0ACwsgGCAQVSEgAkACQCAGQgFZDQBCACEaDAELIBVCAYYhHyAXiyAUkiEeQgAhGkIAIR0DQCAOQbADaiAXIBYgHbWUkiIZIBYgGZIgCCAeEJ6AgIAAIBogDikDuAMgDikDsAN9IhUgHyAVIB9TG3xCAXwhGiAGIB1CAXwiHVINAAsLIBJCAXwhEiAYIBAgIBshECAaIBEgGiARVRshESATQgFWISAgE0J/fCETICANAAsLAkACQAJAIA5B4AFqIBAgBRCfgICAAA0AIA4pA+gCIRMgDigC2AIhISAOKAKoAiEiIA4pA4ACIRggDigC+AEhIyAOKQPoASEkIA5BwABqIBEgBhCfgICAAEUNAQtBASElDAELQQEhJSAGIAV+IiYgD34iJ0IBfCIoQv////8PVg0AIA4pA8gBIRIgDigCuAEhKSAOKAKIASEqIA4pA2AhGiAOKAJYISsgDikDSCEsIChCA4YQhICAgAAiLUUNACAPQgBTDQAgD0IChiAPhEL/////D1YNACAtQRBqKAIAIS4gD0IFhhCEgICAACIvRQ0AIChCBIYiHUKQgMAAIB1CkIDAAFQbQnB8IjBC/////w9WDQAgL0EQaigCACExIDBCA4YQhICAgAAiMkUNACAyQRBqKAIAITMgMEIChhCEgICAACI0RQ0AIDRBEGooAgAhNUIAIRUgMEIAIA1B/wFxGyI2QgSGEISAgIAAIjdFDQAgNkIChiE4IDdBEGooAgAhOQJAAkAgBCADVQ0AQgAhOiADITsMAQsgLEIBICxCAVUbITwgEqdBA3QhPSArIAanQQN0aiE+ICMgBadBA3RqIT8gKyAap0EDdGpBeGohQCAjIBinQQN0akF4aiFBIA1B/wFxIUJCACEVQgAhOiADITsDQCAOQRBqIAEgAiA7IAUgBiAJIAogCyAMEI+AgIAAIA4qAjwhFiAOKQMwIR0gDioCLCEZIA4qAighHiAOQQhqIA4qAhAgDioCFCAOKQMYIA4qAiQgBSAHIAkgDSAjICIgISATEKCAgIAAIA4gHiAZIB0gFiAGIAggCSANICsgKiApIBIQoICAgAACQCA+KQMAID8pAwB+IBV8IhggMFcNAEEBISUgGEL/////B1YNAyAYQgSGEISAgIAAIjJFDQMgMkEQaigCACFDAkAgMEIBUw0AIDBCAXwhHSBDISADQCAgIDMpAwA3AwAgM0EIaiEzICBBCGohICAdQn98Ih1CAVYNAAsLIBhCA4YiGhCEgICAACI0RQ0DIDRBEGooAgAhRAJAIDBCAVMNACAwQgF8IR0gRCEgA0AgICA1KgIAOAIAIDVBBGohNSAgQQRqISAgHUJ/fCIdQgFWDQALCyAYQgGGITACQCBCRQ0AIDAgGoRC/////w9WDQQgGEIFhhCEgICAACI3RQ0EIDdBEGooAgAhJQJAIDZCAVMNAEIAIRhBACFFA0BCBCEdIEUhIANAICUgIGogOSAgaioCADgCACAgQQRqISAgHUJ/fCIdUEUNAAsgRUEQaiFFIBhCAXwiGCA2Ug0ACwsgQyEzIEQhNSAwITYgJSE5IBohOAwBCyBDITMgRCE1CyBAKQMAIUZCACEdQoCAgICAICEYQoCAgICAICEaQgAhHwJAIEEpAwAiR0IBUw0AIEdCAXwhEUKAgICAgCAhGkIAIR8gIiEgA0AgICkDACIQQgF8IkggHyBIIB9VGyEfIBAgGiAQIBpTGyEaICBBCGohICARQn98IhFCAVYNAAsLAkAgRkIBUw0AIEZCAXwhEUKAgICAgCAhGEIAIR0gKiEgA0AgICkDACIQQgF8IkggHSBIIB1VGyEdIBAgGCAQIBhTGyEYICBBCGohICARQn98IhFCAVYNAAsLAkACQCBHUA0AIEZCAFINAQtCACEaQgAhH0IAIRhCACEdCyAxIDsgA32nQQV0aiIgIBo3AwAgIEEYaiAdNwMAICBBEGogGDcDACAgQQhqIB83AwACQCAkQgJTDQBBACFJICQhHSA6IUgDQCAdIUcCQCAsQgJTDQAgIyBJQQN0aiFKQQAhSyA8IR0DQCAdIUYgLiBIp0EDdGogFTcDAAJAIEpBCGopAwAgSikDACIYfSIdQgFTDQAgKyBLQQN0aiFMA0AgHSEaAkAgTEEIaikDACIdIEwpAwAiH30iEEIBUw0AIBUgHXwgH30hESAQQgF8IR0gKiAfp0EDdGohQyAzIBWnIiBBA3RqIUQgNSAgQQJ0aiFNIDkgIEEEdGohJSAiIBinQQN0aiFOICkgEiAffqdBA3RqISAgISAYIBN+p0EDdGohRQNAIEQgTikDACAIfiBDKQMAfDcDACBNIEUrAwAgICsDAKK2OAIAAkAgQkUNACAlIEUrAwAgIEEIaisDAKK2OAIAICVBBGogRUEIaisDACAgKwMAorY4AgAgJUEIaiBFKwMAICBBEGorAwCitjgCACAlQQxqIEVBEGorAwAgICsDAKK2OAIACyBDQQhqIUMgICA9aiEgIERBCGohRCBNQQRqIU0gJUEQaiElIB1Cf3wiHUIBVg0ACyARIRULIBhCAXwhGCAaQn98IR0gGkIBVQ0ACwsgSEIBfCFIIEtBAWohSyBGQn98IR0gRkICVQ0ACwsgSUEBaiFJIEdCf3whHSBHQgJVDQALCyA6ICZ8ITogO0IBfCI7IARZDQEgFUKAgMAAUw0ACwsgLiA6p0EDdGogFTcDACAxQQhqKQMAIR0gMSkDACEIAkAgOyADfSIfQgFTDQAgHyEYIDEhIANAICBBCGopAwAiGiAdIBogHVUbIR0gICkDACIaIAggGiAIUxshCCAgQSBqISAgGEJ/fCIYQgBSDQALCyA6IChCACA6Qn9TG3xCAXwiGiEYAkAgGkIAWQ0AQgAhGAsCQCAaICdXDQAgKCEYCyAfQj+HIA+DIB98Ih8hGgJAIB9Cf1UNAEIAIRoLIB0gCH0hHQJAIB8gD1MNACAPIRoLIAAgLTYCCCAAIDs3AwBBACElIABBADYCDCAAIBg3AxAgAEIINwMYIAAgLjYCICAAIBg3AyggAEIINwMwIAAgMjYCOCAAQQA2AjwgACAwNwNAIABCCDcDSCAAIDM2AlAgACAwNwNYIABCCDcDYCAAIDQ2AmggAEEANgJsIAAgMDcDcCAAQgQ3A3ggACA1NgKAASAAIDA3A4gBIABCBDcDkAEgAEIENwPQASAAQhA3A8gBIABCBDcDwAEgACA2NwO4ASAAIDk2ArABIABCBDcDqAEgACA4NwOgASAAQQA2ApwBIAAgNzYCmAEgAEIINwOQAiAAQiA3A4gCIABCBDcDgAIgACAaNwP4ASAAIDE2AvABIABCCDcD6AEgACAaQgKGNwPgASAAQQA2AtwBIAAgLzYC2AEgACAdNwOYAgsgDkHAA2okgICAgAAgJQtiAQF/I4CAgIAAQRBrIgUkgICAgAAgBUMAAAAAQwAAgD8gAyABQwAAgL+SIAJDAAAAQJIgAYsgAouSIASSEKKAgIAAIAAgBSkDCDcDCCAAIAUpAwA3AwAgBUEQaiSAgICAAAuyAgMEfwF+An9BASEDAkAgAkIBfCICQv////8PVg0AIAJCA4YQhICAgAAiBEUNACABQoCAgIAQWg0AIARBEGooAgAhBSABQgOGEISAgIAAIgZFDQAgAUIDfiIHIAGEQv////8PVg0AIAZBEGooAgAhCCABQhh+EISAgIAAIglFDQAgACAENgIAQQAhAyAAQQA2AgQgACAGNgIwIABBADYCNCAAIAk2AmAgAEEANgJkIAAgBzcDaCAAQgg3A3AgACABNwOAASAAQgM3A4gBIABCGDcDkAEgAEIINwOYASAAIAI3AwggACABNwM4IAAgCUEQaigCADYCeCAAQgg3AxAgAEIINwNAIAAgBTYCGCAAIAg2AkggACACNwMgIAAgATcDUCAAQgg3AyggAEIINwNYCyADC/IHEQF/AX4CfwF9AXwCfQF/AX4BfwJ+An0BfgJ9AnwEfgF/AXwjgICAgABBMGsiDSSAgICAAAJAAkAgBUIBWQ0AQgAhDgwBCyAKQXBqIQ8gDKdBA3QhECAGQn98tCERIAO5IRIgBbUhEyADtCEUIAhB/wFxIRVCACEOQgAhFgNAIAkgFqdBA3RqIhcgDjcDACANQSBqIAEgAiADIBYgBhChgICAAAJAIA0pAyggDSkDICIYfSIZQgFTDQAgASACIBa1IhqUkiEbA0AgGSEcIA0gGyACIBi0QwAAAD+SIh2UIBSVkiIeIAYQkYCAgAACQCANKQMYQgJRDQACQAJAIBUNAEQAAAAAAAAAACEfRAAAAAAAAAAAISAMAQsgByAEIB0gFJUgGpIgE5WUIh2UQwAAgD9DAAAAACAeIBFdG0MAAAAAIB5DAAAAAF4bIh6UuyEgIAdDAACAPyAdk5QgHpS7IR8LIA0pAwAhISAOQn98IRkCQCAOIBcpAwAiIlcNACAKIBmnQQN0aikDACAhVw0AICJCf3whIyAPIA6nQQN0aiEIA0ACQCAZICJVDQAgIyEZDAILIBlCf3whGSAIKQMAISQgCEF4aiEIICQgIVUNAAsLAkACQCAZICJTDQAgCiAZp0EDdGopAwAgIVINACAZIAx+pyElIA4hJCAZIQ4MAQsgCiAOp0EDdGogITcDACALIA4gDH6nIiVBA3RqIghCADcDECAIQgA3AwggCEIANwMAIA5CAXwhJAsgDSoCFCEeIA0pAwghGSALICVBA3RqIgggCCsDACANKgIQu6A5AwAgCEEIaiIlICUrAwAgH6E5AwAgCEEQaiIIIAgrAwAgIKE5AwACQCAeQwAAAABcDQAgH0QAAAAAAAAAAGINACAgRAAAAAAAAAAAYg0AICQhDgwBCyAeuyEmAkACQCAOQgF8IiEgJFENACAkIQ4MAQsgCiAkp0EDdGogGTcDACALICQgDH6nQQN0aiIIQgA3AxAgCEIANwMIIAhCADcDACAkQgF8IQ4LIAsgISAMfqdBA3RqIgggCCsDACAmoDkDACAIQQhqIiUgHyAlKwMAoDkDACAIQRBqIgggICAIKwMAoDkDAAsgGEIBfCEYIBxCf3whGSAcQgFVDQALCwJAIA4gFykDACIkfSIZQgFTDQAgCyAMICR+p0EDdGohJQNAIBkhJEIDIRkgJSEIA0AgCCAIKwMAIBKjOQMAIAhBCGohCCAZQn98IhlQRQ0ACyAlIBBqISUgJEJ/fCEZICRCAVUNAAsLIBZCAXwiFiAFUg0ACwsgAEEANgIAIAkgBadBA3RqIA43AwAgDUEwaiSAgICAAAt9AwF/AX4BfSOAgICAAEEQayIGJICAgIAAQgAhBwJAIANCCFcNACAGIAIgA7WVIghDAAAAP5QgASACIAS0lJKSIAggA0MAAIC/IAW0IAGLEKKAgIAAIAYpAwghAyAGKQMAIQcLIAAgAzcDCCAAIAc3AwAgBkEQaiSAgICAAAudAgMCfQF/AX4CQCADQgFZDQAgAEIANwMIIABCADcDAA8LIAUgBiAFiyAEiyABiyACiyADtSIHlCIIkpKSkkO9NwY2lCIGkiABkyEFIAQgBpMgAZMhAQJAIAggBl4NAAJAIAEgBl9FDQAgBSAGjGBFDQAgACADNwMIIABCADcDAA8LIABCADcDCCAAQgA3AwAPCyADIAdDAAAAACAFIAKVIgYgASAClSIBIAJDAAAAAF0iCRtDAACAv5IiAiACQwAAAABdGyICIAIgB14b/AQiCiADIApTGyEKAkAgASAGIAkbQwAAAECSIgEgB11FDQAgACAKNwMAIABDAAAAACABIAFDAAAAAF0b/AQ3AwgPCyAAIAM3AwggACAKNwMAC+oFCgF/AX4DfQp+AX8EfgN/B34BfQF8I4CAgIAAQYADayIFJICAgIAAIAVBqAJqIAMgBBCJgICAACAFKQPwAiEGIAUqAugCIQcgBSoC5AIhCCAFKgLgAiEJIAUpA9gCIQogBSkD0AIhCyAFKQPIAiEMIAUpA8ACIQ0gBUGgAmogASAFKQOoAiIOQgUgAyAEQQEQioCAgAACQAJAIAUpA6ACIg9QDQAgD6chAwwBCwJAAkAgDkIBUw0AIANBGGo0AgAgA0EUajQCAH4hECADQRBqNQIAIANBDGo1AgB+IhEgA0EIaigCACIDrCISfiETIANBAUghFEIAIRUDQCAFIAFCBSAVIhYgDiANIAwgCyAKIAkgCCAHIAZBABCdgICAAA0CIAUpAwAhFQJAIBBQDQAgEEJ/UiAFKQMQQn98Ig9CgICAgICAgICAf1JyRQ0AIA8gEH8iFyAPIBcgEH59Ig9CAFIgDyAQhUIAU3GtfSIYQgFTDQAgBSgCICEZIAUoAlAhGiAFKAKAASEbQgAhHANAAkAgFA0AIBwgEH4hHSAcIBZ8Ig8gEn4hHiATIAEgD6dBFGxqKgIA/AR+IRdCACEfA0ACQCAQQgFTDQAgHyAefCAQfiEgQgAhDwNAAkACQCAZIA8iISAdfKdBA3RqIgNBCGopAwAgAykDACIifSIPQgFZDQBDAAAAACEjDAELIA9CAXwhDyAbICKnIgRBAnRqIQMgGiAEQQN0aiEERAAAAAAAAAAAISQDQCAkIAMqAgC7IAAgBCkDACAXfKdBAnRqKgIAu6KgISQgA0EEaiEDIARBCGohBCAPQn98Ig9CAVYNAAsgJLYhIwsgAiAhICB8p0ECdGogIzgCACAQICFCAXwiD1INAAsLIBcgEXwhFyAfQgF8Ih8gElINAAsLIBxCAXwiHCAYUg0ACwsgFSAOUw0ACwtBACEDDAELQRJBE0EALQDIgISAABshAwsgBUGAA2okgICAgAAgAwvPBQoBfwF+A30JfgF/BH4Dfwh+AX0BfyOAgICAAEGAA2siBiSAgICAACAGQagCaiAEIAUQiYCAgAAgBikD8AIhByAGKgLoAiEIIAYqAuQCIQkgBioC4AIhCiAGKQPYAiELIAYpA9ACIQwgBikDyAIhDSAGKQPAAiEOIAZBoAJqIAIgBikDqAIiD0IFIAQgBUEBEIqAgIAAAkACQCAGKQOgAiIQUA0AIBCnIQQMAQsCQAJAIA9CAVMNACAEQRhqNAIAIARBFGo0AgB+IREgBEEQajUCACAEQQxqNQIAfiESIARBCGooAgAiBKwhEyAEQQFIIRRCACEVA0AgBiACQgUgFSIWIA8gDiANIAwgCyAKIAkgCCAHQQAQnYCAgAANAiAGKQMAIRUCQCARUA0AIBFCf1IgBikDEEJ/fCIQQoCAgICAgICAgH9SckUNACAQIBF/IhcgECAXIBF+fSIQQgBSIBAgEYVCAFNxrX0iGEIBUw0AIAYoAiAhGSAGKAJQIRogBigCgAEhG0IAIRwDQAJAIBQNACAcIBF+IR0gHCAWfCIQIBN+IR4gAiAQp0EUbGoqAgD8BCATfiEfQgAhIANAAkAgEUIBUw0AICAgHnwgEX4hISASICAgH3x+IRdCACEiA0ACQCAZICIgHXynQQN0aiIEQQhqKQMAIAQpAwAiI30iEEIBUw0AIAAgIiAhfKdBAnRqKgIAISQgEEIBfCEQIBogI6ciBUEDdGohBCAbIAVBAnRqIQUDQCADIAQpAwAgF3ynQQJ0aiIlICUqAgAgJCAFKgIAlJI4AgAgBEEIaiEEIAVBBGohBSAQQn98IhBCAVYNAAsLIBEgIkIBfCIiUg0ACwsgIEIBfCIgIBNSDQALCyAcQgF8IhwgGFINAAsLIBUgD1MNAAsLQQAhBAwBC0ESQRNBAC0AyICEgAAbIQQLIAZBgANqJICAgIAAIAQL9QcTAX8BfgN9CH4BfwJ+AX8DfgN/An4BfwF+A38BfgF/B34BfAF/AXwjgICAgABBgANrIgYkgICAgAAgBkGoAmogBCAFEImAgIAAIAYpA/ACIQcgBioC6AIhCCAGKgLkAiEJIAYqAuACIQogBikD2AIhCyAGKQPQAiEMIAYpA8gCIQ0gBikDwAIhDiAGQaACaiACIAYpA6gCIg9CBSAEIAVBARCKgICAAAJAAkAgBikDoAIiEFANACAQpyEEDAELAkAgD0IBWQ0AQQAhBAwBCyAEQRhqNAIAIARBFGo0AgB+IREgBEEQajUCACAEQQxqNQIAfiISIARBCGooAgAiE6wiFH4hFSADQQRqIRZCACEXAkADQCAGIAJCBSAXIhggDyAOIA0gDCALIAogCSAIIAdBARCdgICAAA0BIAYpA8ABIhlC/////w9WDQEgBikDACEXIAYoAiAhGiAGKQMQIRAgBigCUCEbIAYoArABIRwgGUIDhhCEgICAACIERQ0BAkAgEVANACARQn9SIBBCf3wiEEKAgICAgICAgIB/UnJFDQAgECARfyIdIBAgHSARfn0iEEIAUiAQIBGFQgBTca19Ih5CAVMNACAEQRBqKAIAIR8gGUIBIBlCAVYbISAgGaciBEECdCEhIARBA3QhIiAWIBinQRRsaiEjQgAhJANAAkAgGVAiJQ0AICJFDQAgH0EAICL8CwALAkAgE0EBSA0AICQgEX4hJiAkIBh8IhAgFH4hJyAVIAIgEKdBFGxqKgIA/AR+IShCACEpA0ACQCARQgFTDQAgKSAnfCARfiEqQgAhKwNAAkAgGiArICZ8p0EDdGoiBEEIaikDACAEKQMAIix9IhBCAVMNACAAICsgKnynQQJ0aioCALshLSAcIBkgLH6nQQJ0aiEuA0AgECEdAkAgJQ0AIC0gASAbICynQQN0aikDACAofKdBAnRqKgIAu6IhLyAgIRAgHyEEIC4hBQNAIAQgBCsDACAvIAUqAgC7oqA5AwAgBEEIaiEEIAVBBGohBSAQQn98IhBQRQ0ACwsgLEIBfCEsIB1Cf3whECAuICFqIS4gHUIBVg0ACwsgESArQgF8IitSDQALCyAoIBJ8ISggKUIBfCIpIBRSDQALCyAjIQQgICEQIB8hBQJAICUNAANAIAQgBSsDALY4AgAgBEEEaiEEIAVBCGohBSAQQn98IhBQRQ0ACwsgI0EUaiEjICRCAXwiJCAeUg0ACwsgFyAPUw0ACyAPQgF8IRADQEEAIQQgA0EANgIAIANBFGohAyAQQn98IhBCAVYNAAwCCwtBEkETQQAtAMiAhIAAGyEECyAGQYADaiSAgICAACAEC9EgIQF/BH4HfQJ+An8CfgR/AX4EfwF+Bn8DfgV9B38BfgZ9An4DfQd+AXwCfQF+An0BfgJ9An4EfQF+AX0DfgN/AX4CfyOAgICAAEHwAWsiDySAgICAAAJAAkACQCAEIAN9IhBCAVkNAEIAIREMAQsgBCADfUIBfCESQgAhESADIRMDQCAPQZABaiABIAIgEyAFIAYgCSAKIAsgDCANEJOAgIAAIA8qApABIRQgD0HgAWogDyoClAEiFSAPKgLIASIWIA8qApwBiyIXlCAPKgKwASIYIA8qApgBiyIZlJJDAAAAP5QiGpMgFSAakiAHIBYgGJIiFRCegICAACAPKQPoASEbIA8pA+ABIRwgD0HQAWogFCAYIBeUIBYgGZSSQwAAAD+UIhaTIBQgFpIgCCAVEJ6AgIAAIA8pA9gBIA8pA9ABfSAbIBx9fiIbIBEgGyARVRshESATQgF8IRMgEkJ/fCISQgFWDQALIBFC/////w9YDQBBASEdDAELAkAgEUIDhhCEgICAACIeDQBBASEdDAELAkAgECAFfiAGfiIfQgF8IiBC/////w9YDQBBASEdDAELIB5BEGooAgAhIQJAICBCA4YQhICAgAAiIg0AQQEhHQwBCwJAIBBCAFkNAEEBIR0MAQsCQCAQQgKGIBCEQv////8PWA0AQQEhHQwBCyAiQRBqKAIAISMCQCAQQgWGEISAgIAAIiQNAEEBIR0MAQsCQCAgQgSGIhFCkIDAACARQpCAwABUG0JwfCIlQv////8PWA0AQQEhHQwBCyAkQRBqKAIAISYCQCAlQgOGIhEQhICAgAAiJw0AQQEhHQwBCyAnQRBqKAIAISgCQCAREISAgIAAIh4NAEEBIR0MAQsgHkEQaigCACEpAkAgJUIAIA5B/wFxGyIqQih+EISAgIAAIh4NAEEBIR0MAQsgHkEQaigCACErAkBCKBCEgICAACIeDQBBASEdDAELIB5BEGooAgAhLAJAQhAQhICAgAAiHg0AQQEhHQwBCyAeQRBqKAIAIS0CQEIQEISAgIAAIh4NAEEBIR0MAQsgHkEQaigCACEuAkBCIBCEgICAACIeDQBBASEdDAELIB5BEGooAgAhLwJAQiAQhICAgAAiHg0AQQEhHQwBCyAeQRBqKAIAITACQEIQEISAgIAAIh4NAEEBIR0MAQtCACESAkACQCAEIANVDQAgJSExQgAhMiADITMMAQtDNfqOvEM1+o48IA1B/wFxGyE0IAdCf3y0ITUgCEJ/fLQhNiAFtCE3IAa0ITggHkEQaigCACI5QQxqITogOUEEaiE7ICxBHGohPCAsQSRqIT0gLEEgaiE+ICxBFGohPyAlITEgJSFAQgAhEkIAITIgAyEzA0AgD0HQAGogASACIDMgBSAGIAkgCiALIAwgDRCTgICAACAPKgKMASFBIA8qAnwhQiAPKgJ4IUMgDyoCdCFEIA8qAmQhRSAPKgJgIUYgDykDaCFHIA8pA4ABIUggDyoCUCFJIA9B4AFqIA8qAlQiSiAPKgJYIhqLIhggDyoCcCIUlCAPKgJcIkuLIhUgDyoCiAEiFpSSQwAAAD+UIheTIEogF5IgByAUIBaSIhcQnoCAgAAgDykD6AEhESAPKQPgASFMIA9B0AFqIEkgFSAUlCAYIBaUkkMAAAA/lCIUkyBJIBSSIAggFxCegICAAAJAIA8pA9gBIA8pA9ABIk19Ik4gESBMfX4iEUIBUw0AIBGnQQN0Ih5FDQAgIUH/ASAe/AsACwJAAkAgBUIBWQ0AQgAhTyAIIVAgByFRQgAhUgwBCyBHuSBIuaIhUyBItCFUIEe0IVVCACFSIAchUUIAIU8gCCFQQgAhVgNAAkAgBkIBUw0AIEYgRSBWtSJXlJIhWEIAIVkDQCAjIDKnQQN0aiASIhs3AwACQAJAIEdCAVkNACAbIRIMAQsgQyBCIFm1IlqUkiFbQgAhXCAbIRIDQCAPQcAAaiBDIEIgSCBZIFggRSBctUMAAAA/kiIWlCBVlZIiFCBJIEogGiBLIAcgCBCngICAAAJAIA8pA0ggDykDQCJdfSIRQgFTDQAgGiAUlCFeIEsgFJQhXyAaIAkgRCAWIFWVIFeSIDeVQwAAAL+SlJQiFJQhYCBLIBSUIWEDQCARIWIgD0EgaiBJIF8gGiBbIEIgXbRDAAAAP5IiY5QgVJWSIhiUkpIiFSAIEJGAgIAAIA8qAjQhFCAPKgIwIRYgDykDKCFkIA8pAyAhHCAPKQM4IREgDyBKIF4gSyAYlJOSIhcgBxCRgICAAAJAIBEgDykDGCITIBEgE1UbQgJRDQAgDyoCECEYIDogFCAPKgIUIhmUOAIAIDlBCGogFiAZlDgCACA7IBQgGJQ4AgAgOSAWIBiUOAIAIC8gDykDACJlIAh+IhEgHHw3AwAgL0EIaiARIGR8NwMAIC9BEGogDykDCCJmIAh+IhEgHHw3AwAgL0EYaiARIGR8NwMAIDAgHCBNfSBlIEx9IE5+fCIRNwMAIDBBCGogESBkIBx9IhN8NwMAIDBBEGogESBmIGV9IE5+fCIRNwMAIDBBGGogESATfDcDAAJAIA5B/wFxImdFDQAgLCAJOAIAIDwgYDgCACAsQRhqIGE4AgAgLEEMaiAJOAIAICxBBGpCADcCACA9IDQgSSAVk5Q4AgAgPiA0IBcgSpOUOAIAICxBEGogGiAJIEEgYyBUlSBakiA4lUMAAAC/kpSUImOUOAIAID8gSyBjjJQ4AgAgLUEMaiAZQwAAgD9DAAAAACAVIDZdG0MAAAAAIBVDAAAAAF4bIhWUOAIAIC1BCGogFSAZjJQ4AgAgLUEEaiAYIBWUOAIAIC0gFSAYjJQ4AgAgLkEMaiAUQwAAgD9DAAAAACAXIDVdG0MAAAAAIBdDAAAAAF4bIhiUOAIAIC5BCGogFiAYlDgCACAuQQRqIBggFIyUOAIAIC4gGCAWjJQ4AgALAkACQCASQgR8IhMgMVUNACAoIWggKSFpDAELQQEhHSATQgGGIiVC/////w9WDQwgE0IEhiJqEISAgIAAIidFDQwgJ0EQaigCACFoAkAgMUIBUw0AIDFCAXwhESBoIR4DQCAeICgpAwA3AwAgKEEIaiEoIB5BCGohHiARQn98IhFCAVYNAAsLIGoQhICAgAAiHkUNDCAeQRBqKAIAIWkCQCBAQgFTDQAgQEIBfCERIGkhHgNAIB4gKSsDADkDACApQQhqISkgHkEIaiEeIBFCf3wiEUIBVg0ACwsCQCBnRQ0AICUgE0IKfoRC/////w9WDQ0gE0LQAH4QhICAgAAiHkUNDSAeQRBqKAIAIR0CQCAqQgFTDQBCACETQQAhKQNAQgUhESApIR4DQCAdIB5qICsgHmorAwA5AwAgHkEIaiEeIBFCf3wiEVBFDQALIClBKGohKSATQgF8IhMgKlINAAsLICUhMSAlIUAgJSEqIB0hKwwBCyAlITEgJSFACyBmIFIgZiBSVRshUiBlIFEgZSBRUxshUSBkIE8gZCBPVRshTyAcIFAgHCBQUxshUEEAIWtCBCERA0AgESETAkACQCA5IGtBAnQiHmoiHSoCACIUQwAAAABcDQAgZ0UNAQsCQAJAAkAgISAwIGtBA3QiKWooAgBBA3RqIigpAwAiESAbWQ0AICggEjcDACBoIBKnImxBA3QiKGogLyApaikDADcDACBpIChqIihCADcDACASQgF8IRwgZ0UNAiArIGxBKGxqIilCADcDICApQgA3AxggKUIANwMQIClCADcDCCApQgA3AwAgKCAoKwMAIB0qAgC7oDkDACASIREgHCESDAELIGkgEadBA3RqIh0gHSsDACAUu6A5AwAgZ0UNAgsgLiAeaiEpIC0gHmohKCArIBGnQShsaiEeQgUhESAsIR0DQCAeIB4rAwAgKCoCACAdKgIAlCApKgIAIB1BBGoqAgCUkrugOQMAIB1BCGohHSAeQQhqIR4gEUJ/fCIRUEUNAAwCCwsgKCAdKgIAu0QAAAAAAAAAAKA5AwAgHCESCyBrQQFqIWsgE0J/fCERIBNCAVYNAAsgaCEoIGkhKQsgXUIBfCFdIGJCf3whESBiQgFVDQALCyBHIFxCAXwiXFINAAsLAkAgEiAbfSIRQgFTDQAgKyAbp0EobGohHQNAIBEhEyApIBunQQN0aiIeIB4rAwAgU6M5AwACQCAOQf8BcUUNAEIFIREgHSEeA0AgHiAeKwMAIFOjOQMAIB5BCGohHiARQn98IhFQRQ0ACwsgG0IBfCEbIBNCf3whESAdQShqIR0gE0IBVg0ACwsgMkIBfCEyIAYgWUIBfCJZUg0ACwsgBSBWQgF8IlZSDQALCwJAIFEgUlcNAEJ/IU9CACFQQgAhUUJ/IVILICYgMyADfadBBXRqIh4gUTcDACAeQRhqIE9CAXw3AwAgHkEQaiBQNwMAIB5BCGogUkIBfDcDACAzQgF8IjMgBFkNASASQoCAwABTDQALCyAjIDKnQQN0aiASNwMAICZBCGopAwAhEyAmKQMAIRsCQCAzIAN9IipCAVMNACAqIREgJiEeA0AgHkEIaikDACIcIBMgHCATVRshEyAeKQMAIhwgGyAcIBtTGyEbIB5BIGohHiARQn98IhFCAFINAAsLAkAgEkL/////D1gNAEEBIR0MAQsCQCASQgKGEISAgIAAIjANAEEBIR0MAQsCQCASQgAgDkH/AXEbImRCBX4iXSBkhEL/////D1gNAEEBIR0MAQsgMEEQaigCACFnQQEhHSBkQhR+EISAgIAAImlFDQAgaUEQaigCACEhAkAgElANAEIAIRwgDkH/AXEhOSAhIWsDQCBnIBynIh5BAnRqICkgHkEDdGorAwC2OAIAAkAgOUUNAEIFIREgKyEeIGshHQNAIB0gHisDALY4AgAgHkEIaiEeIB1BBGohHSARQn98IhFQRQ0ACwsgK0EoaiErIGtBFGohayAcQgF8IhwgElINAAsLIDIgIEIAIDJCf1MbfEIBfCIcIRECQCAcQgBZDQBCACERCwJAIBwgH1cNACAgIRELICpCP4cgEIMgKnwiKiEcAkAgKkJ/VQ0AQgAhHAsgEyAbfSETAkAgKiAQUw0AIBAhHAsgACAiNgIIIAAgMzcDAEEAIR0gAEEANgIMIAAgETcDECAAQgg3AxggACAjNgIgIAAgETcDKCAAQgg3AzAgACAnNgI4IABBADYCPCAAIDE3A0AgAEIINwNIIAAgKDYCUCAAICU3A1ggAEIINwNgIAAgMDYCaCAAQQA2AmwgACASNwOIASAAQgQ3A5ABIAAgEjcDcCAAQgQ3A3ggACBnNgKAASAAQgQ3A9ABIABCFDcDyAEgAEIFNwPAASAAIGQ3A7gBIAAgITYCsAEgAEIENwOoASAAIF03A6ABIABBADYCnAEgACBpNgKYASAAQgg3A5ACIABCIDcDiAIgAEIENwOAAiAAIBw3A/gBIAAgJjYC8AEgAEIINwPoASAAIBxCAoY3A+ABIABBADYC3AEgACAkNgLYASAAIBM3A5gCCyAPQfABaiSAgICAACAdC4ACAwF/AX4DfSOAgICAAEEQayIMJICAgIAAQgAhDQJAIANCCFcNACAMIAggAiADtZUiDkMAAAA/lCABIAIgBLSUkpIiApQgBiAFIAmUkiIPkiAOIAiUIANDAACAvyALtCACiyIQIAGLIgEgBYsgBouSIAeLkiIGIA+LkpKSEKKAgIAAIAwpAwAhDSAMKQMIIQsgDCAHIAUgCJSSIgggAiAJlJMgDiAJjJQgA0MAAIC/IAq0IBAgASAGIAiLkpKSEKKAgIAAIAwpAwgiAyALIAMgC1MbIQMgDCkDACILIA0gCyANVRshDQsgACADNwMIIAAgDTcDACAMQRBqJICAgIAAC4QGDAJ/AX4DfQR+AX8GfgJ/BH4Bfwd+AX0BfCOAgICAAEGAA2siBSSAgICAACAFQagCaiADIAQQiYCAgAAgBS0A+AIhBiAFKQPwAiEHIAUqAugCIQggBSoC5AIhCSAFKgLgAiEKIAUpA9gCIQsgBSkD0AIhDCAFKQPIAiENIAUpA8ACIQ5BACEPIAVBoAJqIAEgBSkDqAIiEEIGIAMgBEEAEIqAgIAAAkACQCAFKQOgAiIRUA0AIBGnIQ8MAQsgEEIBUw0AIANBGGo0AgAgA0EUajQCAH4hEiADQRBqNQIAIANBDGo1AgB+IhMgA0EIaigCACIDrCIUfiEVIAZB/wFxQQBHIRYgA0EBSCEXQgAhGAJAA0AgBSABQgYgGCIZIBAgDiANIAwgCyAKIAkgCCAHIBZBABCmgICAAA0BIAUpAwAhGAJAIBJQDQAgEkJ/UiAFKQMQQn98IhFCgICAgICAgICAf1JyRQ0AIBEgEn8iGiARIBogEn59IhFCAFIgESAShUIAU3GtfSIbQgFTDQAgBSgCICEPIAUoAlAhBiAFKAKAASEcQgAhHQNAAkAgFw0AIB0gEn4hHiAdIBl8IhEgFH4hHyAVIAEgEadBGGxqKgIA/AR+IRpCACEgA0ACQCASQgFTDQAgICAffCASfiEhQgAhEQNAAkACQCAPIBEiIiAefKdBA3RqIgNBCGopAwAgAykDACIjfSIRQgFZDQBDAAAAACEkDAELIBFCAXwhESAcICOnIgRBAnRqIQMgBiAEQQN0aiEERAAAAAAAAAAAISUDQCAlIAMqAgC7IAAgBCkDACAafKdBAnRqKgIAu6KgISUgA0EEaiEDIARBCGohBCARQn98IhFCAVYNAAsgJbYhJAsgAiAiICF8p0ECdGogJDgCACASICJCAXwiEVINAAsLIBogE3whGiAgQgF8IiAgFFINAAsLIB1CAXwiHSAbUg0ACwsgGCAQUw0AC0EAIQ8MAQtBEkETQQAtAMiAhIAAGyEPCyAFQYADaiSAgICAACAPC+cFCwJ/AX4DfQR+AX8FfgJ/BH4Cfwh+AX0jgICAgABBgANrIgYkgICAgAAgBkGoAmogBCAFEImAgIAAIAYtAPgCIQcgBikD8AIhCCAGKgLoAiEJIAYqAuQCIQogBioC4AIhCyAGKQPYAiEMIAYpA9ACIQ0gBikDyAIhDiAGKQPAAiEPQQAhECAGQaACaiACIAYpA6gCIhFCBiAEIAVBABCKgICAAAJAAkAgBikDoAIiElANACASpyEQDAELIBFCAVMNACAEQRhqNAIAIARBFGo0AgB+IRMgBEEQajUCACAEQQxqNQIAfiEUIARBCGooAgAiBKwhFSAHQf8BcUEARyEWIARBAUghF0IAIRgCQANAIAYgAkIGIBgiGSARIA8gDiANIAwgCyAKIAkgCCAWQQAQpoCAgAANASAGKQMAIRgCQCATUA0AIBNCf1IgBikDEEJ/fCISQoCAgICAgICAgH9SckUNACASIBN/IhogEiAaIBN+fSISQgBSIBIgE4VCAFNxrX0iG0IBUw0AIAYoAiAhByAGKAJQIRwgBigCgAEhHUIAIR4DQAJAIBcNACAeIBN+IR8gHiAZfCISIBV+ISAgAiASp0EYbGoqAgD8BCAVfiEhQgAhIgNAAkAgE0IBUw0AICIgIHwgE34hIyAUICIgIXx+IRpCACEkA0ACQCAHICQgH3ynQQN0aiIEQQhqKQMAIAQpAwAiJX0iEkIBUw0AIAAgJCAjfKdBAnRqKgIAISYgEkIBfCESIBwgJaciBUEDdGohBCAdIAVBAnRqIQUDQCADIAQpAwAgGnynQQJ0aiIQIBAqAgAgJiAFKgIAlJI4AgAgBEEIaiEEIAVBBGohBSASQn98IhJCAVYNAAsLIBMgJEIBfCIkUg0ACwsgIkIBfCIiIBVSDQALCyAeQgF8Ih4gG1INAAsLIBggEVMNAAtBACEQDAELQRJBE0EALQDIgISAABshEAsgBkGAA2okgICAgAAgEAuBCBECfwF+A30EfgF/BH4BfwJ+An8DfgN/An4BfwF+A38IfgJ8I4CAgIAAQYADayIGJICAgIAAIAZBqAJqIAQgBRCJgICAACAGLQD4AiEHIAYpA/ACIQggBioC6AIhCSAGKgLkAiEKIAYqAuACIQsgBikD2AIhDCAGKQPQAiENIAYpA8gCIQ4gBikDwAIhD0EAIRAgBkGgAmogAiAGKQOoAiIRQgYgBCAFQQAQioCAgAACQAJAIAYpA6ACIhJQDQAgEqchEAwBCyARQgFTDQAgBEEYajQCACAEQRRqNAIAfiETIARBEGo1AgAgBEEMajUCAH4iFCAEQQhqKAIAIhWsIhZ+IRcgA0EEaiEYIAdB/wFxQQBHIRlCACEaAkADQCAGIAJCBiAaIhsgESAPIA4gDSAMIAsgCiAJIAggGUEBEKaAgIAADQEgBikDwAEiHEL/////D1YNASAGKQMAIRogBigCICEdIAYpAxAhEiAGKAJQIR4gBigCsAEhHyAcQgOGEISAgIAAIhBFDQECQCATUA0AIBNCf1IgEkJ/fCISQoCAgICAgICAgH9SckUNACASIBN/IiAgEiAgIBN+fSISQgBSIBIgE4VCAFNxrX0iIUIBUw0AIBBBEGooAgAhIiAcQgEgHEIBVhshIyAcpyIQQQJ0ISQgEEEDdCElIBggG6dBGGxqISZCACEnA0ACQCAcUCIHDQAgJUUNACAiQQAgJfwLAAsCQCAVQQFIDQAgJyATfiEoICcgG3wiEiAWfiEpIBcgAiASp0EYbGoqAgD8BH4hKkIAISsDQAJAIBNCAVMNACArICl8IBN+ISxCACEtA0ACQCAdIC0gKHynQQN0aiIQQQhqKQMAIBApAwAiLn0iEkIBUw0AIAAgLSAsfKdBAnRqKgIAuyEvIB8gHCAufqdBAnRqIQUDQCASISACQCAHDQAgLyABIB4gLqdBA3RqKQMAICp8p0ECdGoqAgC7oiEwICMhEiAiIRAgBSEEA0AgECAQKwMAIDAgBCoCALuioDkDACAQQQhqIRAgBEEEaiEEIBJCf3wiElBFDQALCyAuQgF8IS4gIEJ/fCESIAUgJGohBSAgQgFWDQALCyATIC1CAXwiLVINAAsLICogFHwhKiArQgF8IisgFlINAAsLICYhECAjIRIgIiEEAkAgBw0AA0AgECAEKwMAtjgCACAQQQRqIRAgBEEIaiEEIBJCf3wiElBFDQALCyAmQRhqISYgJ0IBfCInICFSDQALCyAaIBFTDQALIBFCAXwhEgNAQQAhECADQQA2AgAgA0EYaiEDIBJCf3wiEkIBVg0ADAILC0ESQRNBAC0AyICEgAAbIRALIAZBgANqJICAgIAAIBAL4BMnAn8CfgJ/An4CfwF+BH8CfgF/AX4BfwR+BH0BfwF+Bn0BfgF9AX4BfQV+An0DfgJ9AX8CfgJ9AX4CfQJ+An0CfgJ9A34BfwF+An8BfgZ9I4CAgIAAQZABayIOJICAgIAAQQEhDwJAIAQgA30gBX4gBn4iEEIBfCIRQv////8PVg0AIBFCA4YQhICAgAAiEkUNACASQRBqKAIAIRMgEUIChiIUQoCAwAAgFEKAgMAAVBsiFUIDhhCEgICAACIWRQ0AIBZBEGooAgAhFyAVQgKGIhRCgIDAACAUQoCAwABUGyIYQgOGEISAgIAAIhlFDQAgGUEQaigCACEaIBhCAoYQhICAgAAiG0UNACAbQRBqKAIAIRxCACEdIBhCACANQf8BcRsiHkIEhhCEgICAACIfRQ0AIB5CAoYhICAfQRBqKAIAISECQAJAIAQgA1UNACAYISIgGCEjQgAhJEIAISUMAQsgB0J/fLQhJiAIQn98tCEnIAW0ISggBrQhKSANQf8BcSEqIBUhKyAYISIgGCEjQgAhHUIAISRCACElA0AgDkHgAGogASACIAMgBSAGIAkgCiALIAwQj4CAgAACQCAFQgFTDQAgDioCjAEhLCAOKgJ8IS0gDioCeCEuIA4qAnQhLyAOKgJkITAgDioCYCExIA4pA4ABIjK0ITMgDikDaCI0tCE1QgAhNgNAIA5B0ABqIDEgMCA0IDYgBxChgICAAAJAIAZCAVMNAEIAITcgNCAOKQNYQgF8IhQgNCAUUxsgDikDUCIUQgEgFEIBVRtCf3wiOH0iOUIAIDlCAFUbITogMSAwIDa1IjuUkiE8A0AgDkHAAGogLiAtIDIgNyAIEKGAgIAAIBMgJadBA3RqICQ3AwACQCA5QgFTDQAgMiAOKQNIQgF8IhQgMiAUUxsgDikDQCIUQgEgFEIBVRtCf3wiPX0iPkIAID5CAFUbIT8gLiAtIDe1IkCUkiFBQQAhQiA6IRQgOCFDA0AgFCFEIA5BIGogPCAwIEO0QwAAAD+SIkWUIDWVkiJGIAcQkYCAgAACQCA+QgFTDQAgDikDOCFHIA4qAjQhSCAOKgIwIUkgDikDKCFKIA4pAyAhSyAvIEUgNZUgO5IgKJWUIkUgCUMAAIA/QwAAAAAgRiAmXRtDAAAAACBGQwAAAABeG5QiRpQhTEMAAIA/IEWTIEaUIU0gPyEUID0hTgNAIBQhTyAOIEEgLSBOtEMAAAA/kiJFlCAzlZIiRiAIEJGAgIAAIA4qAhQhUCAOKgIQIVEgDikDCCFSIA4pAwAhUwJAAkACQAJAIA4pAxgiFCBHIBQgR1UbIlRCAlINACBCQQFxDQELAkACQCAkQgJ8IhQgK1UNACAXIVUMAQtBASEPIBRCAYYiFUL/////D1YNDiAUQgSGEISAgIAAIhZFDQ4gFkEQaigCACFVAkAgK0IBUw0AICtCAXwhFEEAIQ0DQCBVIA1qIBcgDWopAwA3AwAgDUEIaiENIBRCf3wiFEIBVg0ACwsgFSErCwJAAkAgHUIEfCJWICJVDQAgGiFXIBwhWAwBC0EBIQ8gVkIBhiIYQv////8PVg0OIFZCBIYQhICAgAAiGUUNDiAZQRBqKAIAIVcCQCAiQgFTDQAgIkIBfCEUIFchDQNAIA0gGikDADcDACAaQQhqIRogDUEIaiENIBRCf3wiFEIBVg0ACwsgVkIDhiJZEISAgIAAIhtFDQ4gG0EQaigCACFYAkAgI0IBUw0AICNCAXwhFCBYIQ0DQCANIBwqAgA4AgAgHEEEaiEcIA1BBGohDSAUQn98IhRCAVYNAAsLAkAgKkUNACAYIFmEQv////8PVg0PIFZCBYYQhICAgAAiH0UNDyAfQRBqKAIAIRoCQCAeQgFTDQBCACFWQQAhHANAQgQhFCAcIQ0DQCAaIA1qICEgDWoqAgA4AgAgDUEEaiENIBRCf3wiFFBFDQALIBxBEGohHCBWQgF8IlYgHlINAAsLIBghIiAYISMgGCEeIBohISBZISAMAQsgGCEiIBghIwsgVSAkp0EDdGogHTcDACAkQgF8ISQgVEICUSINRQ0BIFUhFyBXIRogWCEcC0EBIUIMAQsgQiANciFCICwgRSAzlSBAkiAplZQiRSAJQwAAgD9DAAAAACBGICddG0MAAAAAIEZDAAAAAF4blCJGlCFaQwAAgD8gRZMgRpQhWyBIIFCUIVwgSCBRlCFdIEkgUJQhXiBJIFGUIUVCACEUA0AgRSFGAkACQAJAAkAgFKciGg4EAwABAgMLIF4hRgwCCyBdIUYMAQsgXCFGCwJAAkAgRkMAAAAAXA0AICpFDQELIFcgHaciHEEDdGogUyBSIBQgFEL+AXwgFEICVCING0L/AYNQIhcbIEsgSiANGyAIfnw3AwAgRSFGAkACQAJAAkAgGg4EAwABAgMLIF4hRgwCCyBdIUYMAQsgXCFGCyBYIBxBAnRqIEY4AgACQCAqRQ0AICEgHEEEdGoiGkEMaiBMIFEgUCAXGyJGjCBGIA0bIkaUOAIAIBpBCGogWiBJIEggDRsiX4wgXyAXGyJflDgCACAaQQRqIE0gRpQ4AgAgGiBbIF+UOAIACyAdQgF8IR0LIBRCAXwiFEIEUg0ACyBVIRcgVyEaIFghHAsgTkIBfCFOIE9Cf3whFCBPQgFVDQALCyBDQgF8IUMgREJ/fCEUIERCAlkNAAsLICVCAXwhJSAGIDdCAXwiN1INAAsLIAUgNkIBfCI2Ug0ACwsgA0IBfCIDIARZDQEgHUKAgMAAUw0ACwsgEyAlp0EDdGogJDcDACAXICSnQQN0aiAdNwMAICUgEUIAICVCf1MbfEIBfCIdIRQCQCAdQgBZDQBCACEUCwJAIB0gEFcNACARIRQLICQgFUIAICRCf1MbfEIBfCJWIR0CQCBWQgBZDQBCACEdCwJAIFYgFVMNACAVQgAgFUIAVRshHQsgACASNgIIIAAgAzcDAEEAIQ8gAEEANgIMIAAgFDcDECAAQgg3AxggACATNgIgIAAgFDcDKCAAQgg3AzAgACAWNgI4IABBADYCPCAAIB03A0AgAEIINwNIIAAgFzYCUCAAIB03A1ggAEIINwNgIAAgGTYCaCAAQQA2AmwgACAiNwNwIABCCDcDeCAAIBo2AoABIAAgGDcDiAEgAEIINwOQASAAQgQ3A8ABIAAgGDcDuAEgACAcNgKwASAAQgQ3A6gBIAAgIzcDoAEgAEEANgKcASAAIBs2ApgBIABCBDcDgAIgAEIQNwP4ASAAQgQ3A/ABIAAgHjcD6AEgACAhNgLgASAAQgQ3A9gBIAAgIDcD0AEgAEEANgLMASAAIB82AsgBCyAOQZABaiSAgICAACAPC+4GEAF/AX4DfQR+AX8GfgF/An4DfwN+A38BfgF9A34BfQR+I4CAgIAAQfACayIFJICAgIAAIAVBmAJqIAMgBBCJgICAACAFKQPgAiEGIAUqAtgCIQcgBSoC1AIhCCAFKgLQAiEJIAUpA8gCIQogBSkDwAIhCyAFKQO4AiEMIAUpA7ACIQ1BACEOIAVBkAJqIAEgBSkDmAIiD0IFIAMgBEEAEIqAgIAAAkACQCAFKQOQAiIQUA0AIBCnIQ4MAQsgD0IBUw0AIANBEGo1AgAgA0EMajUCAH4hESADQQhqKAIAIgSsIRIgA0EYajQCACADQRRqNAIAfiITQj+HIBODIRQgBEEBSCEVQgAhFgJAA0AgBUEIaiABQgUgFiAPIA0gDCALIAogCSAIIAcgBkEAEKuAgIAADQEgBSkDCCEXAkAgBSkDGCIQQgJTDQAgBSgCKCEYIAUoAlghDiAFKAKIASEZIAUoArgBIRogEEJ+fCEbQgAhEANAIBAhHEIAIRACQCATQgBRDQAgHCATfyATQgBTIBwgE4FCAFJxrX0hEAsCQCAVDQAgECAWfCIQIBJ+IR0gASAQp0EUbGohHiAYIBynQQN0aiIfQQhqISBCACEhA0AgHioCACEiQgAhIwJAIBNCAFENAEIAIBQgHCATgSIQUBsgEHwhIwsgISAdfCATfiEkAkACQCAgKQMAIB8pAwAiJX0iEEIBWQ0AQwAAAAAhJgwBCyARICL8BCASfiAhfH4hJ0J/IShDAAAAACEmA0AgECEpQwAAAAAhIgJAIA4gJadBA3RqIgNBCGopAwAgAykDACIqfSIQQgFTDQAgEEIBfCEQIBogKqciBEECdGohAyAZIARBA3RqIQRDAAAAACEiA0AgIiADKgIAIAAgBCkDACAnfKdBAnRqKgIAlJIhIiADQQRqIQMgBEEIaiEEIBBCf3wiEEIBVg0ACwsCQAJAIChCAFMNACAiICZeDQAgJiAmXCAiICJbcg0BCyAlISggIiEmCyAlQgF8ISUgKUJ/fCEQIClCAloNAAsLIAIgIyAkfKdBAnRqICY4AgAgIUIBfCIhIBJSDQALCyAcQgF8IRAgHCAbUg0ACwsgFyEWIBcgD1MNAAtBACEODAELQRJBE0EALQDIgISAABshDgsgBUHwAmokgICAgAAgDgvWAgcCfwF+AX8BfgR/AX4Df0EBIQUCQCABQv////8PVg0AIAFCAoYQhICAgAAiBkUNACAEIAN+IgdQDQAgBkEQaigCACEIAkAgAUIAUiAHQgBVcw0AIAEgB38iCSABIAkgB359QgBSrXwiCUIBUw0AIAOnQQJ0IQogBKdBAnQhCyAHp0ECdCEMIAghDQNAIAkhDgJAIANCAVMNAEIAIQcgDSEPIAIhEANAAkAgBEIBUw0AIA8hBSAQIREgBCEJA0AgBSARKgIAOAIAIAUgCmohBSARQQRqIREgCUJ/fCIJUEUNAAsLIA9BBGohDyAQIAtqIRAgAyAHQgF8IgdSDQALCyAOQn98IQkgDSAMaiENIAIgDGohAiAOQgFVDQALCyAAQgQ3AyggACABNwMgQQAhBSAAQQA2AgQgACAGNgIAIAAgATcDCCAAQgQ3AxAgACAINgIYCyAFC7cJEQF/AX4DfQR+AX8IfgF/An4GfwZ+An8CfgF9AX4BfQF+An8jgICAgABBgARrIgYkgICAgAAgBkGYAmogBCAFEImAgIAAIAYpA+ACIQcgBioC2AIhCCAGKgLUAiEJIAYqAtACIQogBikDyAIhCyAGKQPAAiEMIAYpA7gCIQ0gBikDsAIhDkEAIQ8gBkGQAmogAiAGKQOYAiIQQgUgBCAFQQAQioCAgAACQAJAIAYpA5ACIhFQDQAgEachDwwBCyAQQgFTDQAgBEEYajQCACAEQRRqNAIAfiISIARBCGooAgAiBawiE34gBDQCAH4hFCAEQRBqNAIAIARBDGo0AgB+IhUgE34gBEEEajQCAH4iFkIChiEXIAVBAUghGEIAIRkCQANAIAZBCGogAkIFIBkgECAOIA0gDCALIAogCSAIIAdBABCrgICAAA0BIAYpAwghGiAGKAIoIRsgBikDGCERIAYoAlghHCAGKAKIASEdIAYoArgBIR4gBkHQA2ogFCAAIBMgEhCtgICAAA0BIAYoAugDIR8gBkGgA2ogFiABIBMgFRCtgICAAA0BIBZC/////w9WDQEgBigCuAMhDyAXEISAgIAAIgRFDQEgBEEQaigCACEgAkAgF6ciBEUNACAgQQAgBPwLAAsCQCARQgJTDQAgEUJ+fCEhIBkgEn4hIkIAIREDQCARISNCACERAkAgEkIAUQ0AICMgEn8iESASQgBTICMgESASfn1CAFJxrX0hEQsCQCAYDQAgIyAifCATfiEkIBUgAiARIBl8p0EUbGoqAgD8BH4hJUIAISYgGyAjp0EDdGoiJ0EIaiEoA0ACQCAoKQMAICcpAwAiKX0iEUIBUw0AQn8hKkMAAAAAISsDQCARISxDAAAAACEtAkAgHCApp0EDdGoiBEEIaikDACAEKQMAIi59IhFCAVMNACARQgF8IREgHiAupyIFQQJ0aiEEIB0gBUEDdGohBUMAAAAAIS0DQCAtIAQqAgAgDyAFKQMAICV8IBN+ICZ8p0ECdGoqAgCUkiEtIARBBGohBCAFQQhqIQUgEUJ/fCIRQgFWDQALCwJAAkAgKkIAUw0AIC0gK14NACArICtcIC0gLVtyDQELICkhKiAtISsLIClCAXwhKSAsQn98IREgLEICWg0ACyAqQgBTDQAgHCAqp0EDdGoiBEEIaikDACAEKQMAIil9IhFCAVMNACARQgF8IREgHSAppyIFQQN0aiEEIB4gBUECdGohBSAfICYgJHynQQJ0aiEvA0AgICAEKQMAICV8IBN+ICZ8p0ECdGoiMCAwKgIAIAUqAgAgLyoCAJSSOAIAIARBCGohBCAFQQRqIQUgEUJ/fCIRQgFWDQALCyAmQgF8IiYgE1INAAsLICNCAXwhESAjICFSDQALCyAGQfACaiAWICAgFSATEK2AgIAADQECQCAGKQP4AiIRQgFTDQAgBigCiAMhBSARQgF8IREgAyEEA0AgBCAEKgIAIAUqAgCSOAIAIARBBGohBCAFQQRqIQUgEUJ/fCIRQgFWDQALCyAaIRkgGiAQUw0AC0EAIQ8MAQtBEkETQQAtAMiAhIAAGyEPCyAGQYAEaiSAgICAACAPC5gLGQF/AX4DfQR+AX8DfgF/BH4BfwR+BX8BfgJ/An4CfwF+AX8BfQF/An4BfwN+AX0CfgJ/I4CAgIAAQdADayIGJICAgIAAIAZBmAJqIAQgBRCJgICAACAGKQPgAiEHIAYqAtgCIQggBioC1AIhCSAGKgLQAiEKIAYpA8gCIQsgBikDwAIhDCAGKQO4AiENIAYpA7ACIQ5BACEPIAZBkAJqIAIgBikDmAIiEEIFIAQgBUEAEIqAgIAAAkACQCAGKQOQAiIRUA0AIBGnIQ8MAQsgEEIBUw0AIARBGGo0AgAgBEEUajQCAH4iEiAEQQhqKAIAIhOsIhR+IAQ0AgB+IRUgBEEQajQCACAEQQxqNAIAfiIWIBR+IARBBGo0AgB+IRcgA0EEaiEYIBJCf3whGSASQj+HIBKDIRpCACEbAkADQCAGQQhqIAJCBSAbIBAgDiANIAwgCyAKIAkgCCAHQQEQq4CAgAANASAGKQMIIRwgBigCKCEdIAYpAxghESAGKAJYIR4gBigCiAEhHyAGKAK4ASEgIAYoAugBISEgBikD+AEhIiAGQaADaiAVIAAgFCASEK2AgIAADQEgBigCuAMhIyAGQfACaiAXIAEgFCAWEK2AgIAADQEgIkL/////D1YNASAGKAKIAyEFICJCA4YQhICAgAAiD0UNAQJAIBFCAlMNACAPQRBqKAIAISQgEUJ+fCElIBsgEn4hJiAipyIPQQJ0IScgDyAiQgBSa0EDdEEIaiEoQgAhEQNAIBEhKUIAIRECQCASQgBRDQAgKSASfyASQgBTICkgEoFCAFJxrX0hEQsgAiARIBt8p0EUbCIqaioCACErAkACQAJAIBJQIixFDQAgIkIAUg0BDAILICkgEoEhESAiUA0BIBFCAEIAIBogEVAbfVINAQsgKEUNACAkQQAgKPwLAAsCQCATQQFIDQAgKSAmfCAUfiEtIBYgK/wEfiEuIB0gKadBA3RqIS9CACEwA0ACQCAvQQhqKQMAIC8pAwAiMX0iEUIBUw0AQn8hMkMAAAAAITMDQCARITRDAAAAACErAkAgHiAxp0EDdGoiD0EIaikDACAPKQMAIjV9IhFCAVMNACARQgF8IREgICA1pyIEQQJ0aiEPIB8gBEEDdGohBEMAAAAAISsDQCArIA8qAgAgBSAEKQMAIC58IBR+IDB8p0ECdGoqAgCUkiErIA9BBGohDyAEQQhqIQQgEUJ/fCIRQgFWDQALCwJAAkAgMkIAUw0AICsgM14NACAzIDNcICsgK1tyDQELIDEhMiArITMLIDFCAXwhMSA0Qn98IREgNEICWg0ACyAyQgBTDQAgHiAyp0EDdGoiD0EIaikDACAPKQMAIjR9IhFCAVMNACAhICIgNH6nQQJ0aiE2ICMgMCAtfKdBAnRqITcDQCARITECQCAiUA0AIAUgHyA0p0EDdGopAwAgLnwgFH4gMHynQQJ0aioCACErICIhESAkIQ8gNiEEA0AgDyAPKwMAICsgBCoCAJQgNyoCAJS7oDkDACAPQQhqIQ8gBEEEaiEEIBFCf3wiEVBFDQALCyA0QgF8ITQgMUJ/fCERIDYgJ2ohNiAxQgFWDQALCyAwQgF8IjAgFFINAAsLAkACQCAsRQ0AQgAhEQwBC0IAIBogKSASgSIRUBsgEXwhEQsCQCARIBlSDQAgAyAqakEANgIAICJQDQAgGCAqaiEPICIhESAkIQQDQCAPIAQrAwC2OAIAIA9BBGohDyAEQQhqIQQgEUJ/fCIRUEUNAAsLIClCAXwhESApICVSDQALCyAcIRsgHCAQUw0ACyAQQgF8IREDQEEAIQ8gA0EANgIAIANBFGohAyARQn98IhFCAVYNAAwCCwtBEkETQQAtAMiAhIAAGyEPCyAGQdADaiSAgICAACAPC7UGDgF/AX0IfgJ/AX4BfwZ+AX8IfgN/AX4BfQF+AX0jgICAgABBoAFrIgYkgICAgAAgBkEIaiAEIAUQiYCAgAAgBioCQCEHIAYpAzghCCAGKQMwIQkgBikDKCEKIAYpAyAhCyAGKQMYIQwgBiABIAYpAwgiDUIFIAQgBUEAEIqAgIAAAkACQCAGKQMAIg5QDQAgDqchBQwBCwJAIA1CAVMNACAKIAt+IQ8gCKciEEECdCERIApCP4cgCoMhEiAJpyETQgAhFANAIAZBgAFqIAFCBSAUIAcQlYCAgAACQCAPQgFTDQAgBikDmAEhFSAGKQOQASEWIAYpA4gBIRcgBikDgAEhGCAUIAx+IRkgASAUp0EUbGohGkIAIRsDQAJAAkAgCkIAUg0AQgAhDiAGQfAAaiAYIBdCACALIAkQloCAgAAMAQsgBkHwAGogGCAXIBsgCn8iDiAKQgBTIBsgDiAKfn0iDkIAUnGtfSALIAkQloCAgABCACASIA5QGyAOfCEOCyAGKQN4IRwgBikDcCEdIAZB4ABqIBYgFSAOIAogCBCWgICAAAJAIAxCAVMNAEIAIQ4gBikDaCAGKQNgIh59Ih9CACAfQgBVG0IBfCEgIBwgHX0hISAeIAggHX58ISIgHachIyAepyEkQQAhJQNAIA4hJgJAAkAgIUIBWQ0AQwAAAAAhJ0F/IQUMAQsgACAkIBAgIyATICUgDCAaKgIA/AR+p2psamxqQQJ0aiEEQn8hHkMAAAAAIScgIiEoICEhDgNAIA4hHAJAIB9CAVMNACAEIQUgKCEOICAhHQNAIAUqAgAhKQJAAkAgHkIAUw0AICkgJ14NACAnICdcICkgKVtyDQELIA4hHiApIScLIAVBBGohBSAOQgF8IQ4gHUJ/fCIdQgFVDQALCyAcQn98IQ4gBCARaiEEICggCHwhKCAcQgFVDQALIB6nIQULIAIgJiAZfCAPfiAbfKdBAnQiBGogJzgCACADIARqIAU2AgAgJUEBaiElIAwgJkIBfCIOUg0ACwsgDyAbQgF8IhtSDQALCyAUQgF8IhQgDVINAAsLQQAhBQsgBkGgAWokgICAgAAgBQvZBAUEfwd+AX8BfgF8I4CAgIAAQRBrIgYkgICAgAAgBEEIaiIHKAIAIQggBkEIaiACIAQoAgAiCawiCkIFIAQgBUEAEIqAgIAAAkACQCAGKQMIIgtQDQAgC6chBAwBCyAIrCEMIARBGGo0AgAgBEEUajQCAH4iDSAHNAIAfiAENAIAfiILQgAgC0IAVRtCAXwhCyAEQRBqNAIAIARBDGo0AgB+IQ4gASEEA0ACQCALQn98IgtCAFUNAAJAIAwgCn4iD0L/////D1YNACAPQgKGEISAgIAAIgRFDQBCACEQIARBEGooAgAhEQJAQgAgCiAJQQFIGyIKQgFTDQBCACAMIAhBAUgbIRIgCEECdCEHIAi3IRMgESEIA0ACQCASQgFTDQAgAiAQp0EUbGohBUIAIQsgCCEEA0AgBCATIAUqAgC7oiALuqC2OAIAIARBBGohBCASIAtCAXwiC1INAAsLIAggB2ohCCAQQgF8IhAgClINAAsLAkAgDSAPfiIQQgFZDQBBACEEDAQLIA1CAFIhCEIAIQsDQAJAAkAgCA0AQQAhBQwBCyALIA1/IhIgDUIAUyASIA1+IAtSca19pyEFCwJAIAEoAgAiBEF/TA0AIAMgBEECdGogDiARIAVBAnRqKgIA/AR+p0ECdGoiBCAEKgIAIAAqAgCSOAIACyABQQRqIQEgAEEEaiEAIBAgC0IBfCILUg0AC0EAIQQMAwtBEkETQQAtAMiAhIAAGyEEDAILIAQ0AgAhEiAEQQRqIQQgDiASVQ0AC0EQIQQLIAZBEGokgICAgAAgBAuaBwcBfwR+AXwCfgF/BXwNfkEQIQUCQCABrCIGIACsIgcgBiAHUxsiCEIAUw0AIAYgByAGIAdVGyIJQoTqAlUNACACQQBIDQAgAysDACIKmUTqjKA5WT4pRmVFDQBCACELQgAhDAJAIAhQIg0NAEIAIQwgCSAIVw0AIAkgCH25IQ4gCLohDyAIIAh+uiEQQgAhDEQAAAAAAAAAACERQgEhCQNAIBAgDiAJuqMgD6KhIBCjIAqhmSISIBEgDFAgEiARY3IiAxshESAJIAwgAxshDCAJQgF8IglCB1INAAsLIAxCACAAIAFKGyETIAxCACABIABKGyEUAkACQAJAIAINAEIAIRUMAQtCACEVIA0NACACrCEWIAhCAYYhF0IAIRVCASEJA0AgFCAJfCATIAl8fiAVfCIVQoCAEFUNAyAJQgF8IQwCQCAJIBZZDQAgCUICfCEYIAwhCSAYIBdYDQELCyAVQgBTDQEgDEJ/fCELCyAVQgSGEISAgIAAIgNFDQAgA0EQaigCACEFIBVCAoYQhICAgAAiA0UNACADQRBqKAIAIQ0CQCALUA0AIBNCAXwgFEIBfH5CAXwhGSAIQgGGIRogFCATfEIDfCEbQQAhAUIBIRwDQCAaIBwiHUIBfCIcgCEIAkAgHSAUfCIMIB0gE3wiCX5CAVMNACAHIAh9Iha5IAlCf3y6o0QAAAAAAAAAACAJQgFVGyEKIAYgCH0iF7kgDEJ/fLqjRAAAAAAAAAAAIAxCAVUbIQ4gDSABQQJ0aiEAIAUgAUEEdGohAyAMQj+HIAyDIR4gCEIBiEJ/fLkhESAdpyECQgAhCSAZIR8DQAJAAkAgDFBFDQBEAAAAAAAAAAAhECARIRIMAQsgCSAMfyIYIAxCAFMgGCAMfiIYIAlSca19uSEQIA4gCUIAIB4gGCAJURsgGH18uaIgEaCcIRILIAMgFyASIBGh/AYiGCAXIBhTGyIYPgIAIANBCGogGCAIfKdBf2o2AgAgA0EEaiAWIAogEKIgEaCcIBGh/AYiGCAWIBhTGyIYPgIAIANBDGogGCAIfKdBf2o2AgAgACACNgIAIAlCAXwhCSAAQQRqIQAgA0EQaiEDIAFBAWohASAfQn98Ih9CAVYNAAsLIBkgG3whGSAbQgJ8IRsgHSALUg0ACwsgBCAVPgIAIARBCGogDTYCACAEQQRqIAU2AgBBAA8LQRJBE0EALQDIgISAABshBQsgBQv8BgcBfwR+AXwCfgF/Bn0OfkEQIQUCQCABrCIGIACsIgcgBiAHUxsiCEIAUw0AIAYgByAGIAdVGyIJQoTqAlUNACACQQBIDQAgAysDACIKmUTqjKA5WT4pRmVFDQBCACELQgAhDAJAIAhQIg0NAEIAIQwgCSAIVw0AIAkgCH20IQ4gCrYhDyAItSEQIAggCH61IRFCACEMQwAAAAAhEkIBIQkDQCARIA4gCbWVIBCUkyARlSAPk4siEyASIAxQIBMgEl1yIgMbIRIgCSAMIAMbIQwgCUIBfCIJQgdSDQALCyAMQgAgACABShshFCAMQgAgASAAShshFQJAAkACQCACDQBCACEWDAELQgAhFiANDQAgAqwhFyAIQgGGIRhCACEWQgEhCQNAIBUgCXwgFCAJfH4gFnwiFkKAgBBVDQMgCUIBfCEMAkAgCSAXWQ0AIAlCAnwhGSAMIQkgGSAYWA0BCwsgFkIAUw0BIAxCf3whCwsgFkIEhhCEgICAACIDRQ0AIANBEGooAgAhBSAWQgKGEISAgIAAIgNFDQAgA0EQaigCACENAkAgC1ANACAUQgF8IBVCAXx+QgF8IRogCEIBhiEbIBUgFHxCA3whHEEAIQFCASEdA0AgGyAdIh5CAXwiHYAhCAJAIB4gFXwiCSAeIBR8Igx+QgFTDQAgByAIfSIXtCAMQn98tZVDAAAAACAMQgFVGyETIAYgCH0iGLQgCUJ/fLWVQwAAAAAgCUIBVRshDiANIAFBAnRqIQAgBSABQQR0aiEDIAxCP4cgDIMhHyAepyECQgAhCSAaISADQAJAAkAgDEIAUg0AQwAAAAAhEkMAAAAAIREMAQsgCSAMfyIZIAxCAFMgGSAMfiIZIAlSca19tCESIAlCACAfIBkgCVEbIBl9fLQhEQsgA0EEaiAXIBMgEZSP/AQiGSAXIBlTGyIZPgIAIAMgGCAOIBKUj/wEIiEgGCAhUxsiIT4CACADQQxqIBkgCHynQX9qNgIAIANBCGogISAIfKdBf2o2AgAgACACNgIAIAlCAXwhCSAAQQRqIQAgA0EQaiEDIAFBAWohASAgQn98IiBCAVYNAAsLIBogHHwhGiAcQgJ8IRwgHiALUg0ACwsgBCAWPgIAIARBCGogDTYCACAEQQRqIAU2AgBBAA8LQRJBE0EALQDIgISAABshBQsgBQvgBwcBfwR+AXwCfgF/Bn0NfkEQIQUCQAJAIAGsIgYgAKwiByAGIAdTGyIIQgBTDQAgBiAHIAYgB1UbIglChOoCVQ0AIAJBAEgNACADKwMAIgqZROqMoDlZPilGZUUNAEIAIQtCACEMAkAgCFAiDQ0AQgAhDCAJIAhXDQAgCSAIfbQhDiAKtiEPIAi1IRAgCCAIfrUhEUIAIQxDAAAAACESQgEhCQNAIBFDAACAvyAJtZUgDpQgEJSSIBGVIA+TiyITIBIgDFAgEyASXXIiAxshEiAJIAwgAxshDCAJQgF8IglCB1INAAsLIAxCACAAIAFKGyEUIAxCACABIABKGyEVAkACQAJAIAINACAIQgBSrSEWDAELAkAgDUUNAEIAIQtCACEWDAELIAKsIRcgCEIBhiEYQgEhFkIBIQkDQCAVIAl8IBQgCXx+IBZ8IhZCgIAQVQ0DIAlCAXwhDAJAIAkgF1kNACAJQgJ8IRkgDCEJIBkgGFgNAQsLIBZCAFMNASAMQn98IQsLIBZCBIYQhICAgAAiA0UNACADQRBqKAIAIQUgFkIChhCEgICAACIDRQ0AIANBEGooAgAhDQJAIAhCAFENACAFQgA3AgAgBUEMaiAAQX9qNgIAIAVBCGogAUF/ajYCACANQQA2AgBBASEBDAMLQQAhAQwCC0ESQRNBAC0AyICEgAAbIQULIAUPCwJAIAtQDQAgFEIBfCAVQgF8fkIBfCEaIAhCAYYhGyAVIBR8QgN8IRxCASEdA0AgGyAdIh5CAXwiHYAhCAJAIB4gFXwiDCAeIBR8Igl+QgFTDQAgByAIfSIXtCAJQn98tZVDAAAAACAJQgFVGyEOIAYgCH0iGLQgDEJ/fLWVQwAAAAAgDEIBVRshDyANIAFBAnRqIQAgBSABQQR0aiEDIAxCP4cgDIMhHyAIQgGIQn98tCESIB6nIQJCACEJIBohIANAAkACQCAMUEUNAEMAAAAAIREgEiETDAELIAkgDH8iGSAMQgBTIBkgDH4iGSAJUnGtfbQhESAPIAlCACAfIBkgCVEbIBl9fLSUIBKSjiETCyADIBggEyASk/wEIhkgGCAZUxsiGT4CACADQQhqIBkgCHynQX9qNgIAIANBBGogFyAOIBGUIBKSjiASk/wEIhkgFyAZUxsiGT4CACADQQxqIBkgCHynQX9qNgIAIAAgAjYCACAJQgF8IQkgAEEEaiEAIANBEGohAyABQQFqIQEgIEJ/fCIgQgFWDQALCyAaIBx8IRogHEICfCEcIB4gC1INAAsLIAQgFj4CACAEQQhqIA02AgAgBEEEaiAFNgIAQQALC1cCAEGAgAQLQG6D+aIAAAAAKRVETgAAAADRVyf8AAAAAMDdNPUAAAAAmZVi2wAAAABBkEM8AAAAAKtjUf4AAAAAYcW73gAAAAAAQcCABAsIUAABAFAAAQAASQV0b29sc3B5dGhvbj0zLjExIG51bWJhPTAuNjguMSBsbHZtbGl0ZT0wLjUwLjAgbnVtcHk9Mi40LjYgemlnbGFuZz0wLjE3LjE=";var QA=null;function mA(){return QA??=pA(en(uA)),QA}var Ae=200,se=(s,t,n)=>B("button",{class:"rv-press",type:"button","aria-label":t,onclick:n},B("span",{},s),B("span",{class:"rv-press-word"},t));function EA({go:s,toggle:t,seek:n}){let e=0,A=se("‹","Back",()=>s(e-1)),r=se("▶","Play",t),i=se("›","Next",()=>s(e+1));i.classList.add("rv-press-strong");let o=B("input",{type:"range",class:"rv-range",min:"0",max:String(Ae),value:"0"});o.setAttribute("aria-label","How far this step has played"),o.addEventListener("input",()=>n(Number(o.value)/Ae));let a=B("span",{class:"rv-step-count"}),g=B("ol",{class:"rv-step-marks","aria-label":"Steps"}),h=B("div",{class:"rv-player",role:"group","aria-label":"Player"},A,r,o,a,i,g);function l({steps:d}){g.replaceChildren(...d.map((p,Q)=>B("li",{},B("button",{type:"button",onclick:()=>s(Q)},String(Q+1)))))}function c({steps:d},p,Q){e=p,K(a,`${p+1} / ${d.length}`),A.disabled=p===0,i.disabled=p===d.length-1,g.querySelectorAll("button").forEach((u,E)=>{let{id:w,title:S}=d[E];u.toggleAttribute("data-done",Q.has(w)),u.setAttribute("aria-label",`Step ${E+1}, ${S}${Q.has(w)?", done":""}`),E===p?u.setAttribute("aria-current","step"):u.removeAttribute("aria-current")})}function C(d,p){o.value=String(Math.round(d*Ae));let[Q,u]=p?["❚❚","Pause"]:["▶","Play"];K(r.firstElementChild,Q),K(r.lastElementChild,u),r.getAttribute("aria-label")!==u&&r.setAttribute("aria-label",u)}return{element:h,take:l,show:c,tell:C}}var An=class{constructor(t){this.still=t,this.seconds=1,this.share=0,this.playing=!1}begin(t){this.seconds=t,this.share=this.still?1:0,this.playing=!this.still}toggle(){!this.playing&&this.share>=1&&(this.share=0),this.playing=!this.playing}seek(t){this.share=Math.min(1,Math.max(0,t)),this.playing=!1}pass(t){return this.playing?(this.share=Math.min(1,this.share+t/(1e3*this.seconds)),this.share>=1&&(this.playing=!1),this.share):this.share}};var sn=class{constructor({lesson:t,step:n,done:e,answers:A}){this.lesson=t;let r=t.steps.findIndex(({id:i})=>i===n);this.step=Math.max(0,r),this.seed=t.seed,this.done=new Set(e),this.answers=new Map(A.map(({step:i,values:o})=>[i,o]))}redraw(t){this.seed=t;for(let{id:n,question:e}of this.lesson.steps)e&&(this.answers.delete(n),this.done.delete(n))}takeNumbers(t){this.lesson=t}complete(t){return this.done.has(t)?!1:(this.done.add(t),!0)}get choice(){return{lesson:this.lesson.id,step:this.lesson.steps[this.step].id,seed:this.seed,done:[...this.done],answers:[...this.answers].map(([t,n])=>({step:t,values:n}))}}};var re={picture:"What a person sees and draws on: uint8 RGB, measured in pixels (px).","feature map":"What the operators read: float32 (rows, columns, channels), made from a picture by a fixed rule.",cell:"One place of a feature map. Cell (row i, column j) covers the picture pixels [j·stride, (j+1)·stride) × [i·stride, (i+1)·stride); its centre has the position (j, i).",stride:"Picture pixels per cell and axis; spatial_scale is 1 / stride.",box:"What a person draws: centre, width, height in picture pixels, and an angle in degrees, counter-clockwise.",roi:"A box as a kernel takes it: a row of numbers in the operator's own order and units.",bin:"One of the parts, rows × columns, that a roi is divided into; each gives one number per channel.",sample:"A point inside a bin at which the feature map is read, between cells: inside, clamped (moved back onto the centre of an outermost cell) or discarded (outside the window, counts as 0).",window:"Where samples count: from −1 to the number of cells along each axis, so up to one cell beyond the outermost centres. A sample outside is discarded.","half-cell shift":"aligned=True: half a cell is subtracted after scaling, so that a coordinate in the middle of a cell becomes that cell's position. Frameworks say half a pixel, since a cell is a pixel of the feature map.","half-pixel shift":"aligned=True: half a cell is subtracted after scaling, so that a coordinate in the middle of a cell becomes that cell's position. Frameworks say half a pixel, since a cell is a pixel of the feature map.",legacy:"aligned=False, the default of Caffe2 and torchvision: no half-cell shift, and a side below one cell is enlarged to one.",adaptive:"sampling_ratio=0: each bin takes ⌈its size in cells⌉ samples along each axis.",tap:"One of the four cells around a sample.",weight:"How much a tap counts in its sample; a sample's four sum to 1, or to 0 when it is discarded.",plan:"Every sample of every bin of every roi, with its taps and weights: what the kernel does, as a table.",footprint:"The cells that a box's outputs are made of, each with its summed weight; under a maximum, only those of the winning samples.",channel:"One of the numbers that a feature map holds for each cell; the operators treat each alike.",operator:"What pools a roi into bins: RoIAlign, RoIAlignRotated, RoIPool, PrRoIPool, the position-sensitive two; or R-MAC and its parts.","position-sensitive":"Of an operator whose bins each read channels of their own: bin (u, v) of output channel c reads channel (c · rows + u) · columns + v.",kernel:"The compiled code of an operator; it gives the numbers shown here.",backbone:"The network whose feature map is pooled.","receptive field":"Of a cell: all the picture's pixels that it is computed from.",region:"A square part of a feature map that R-MAC takes the maximum of.",level:"One of the sizes of R-MAC's regions; level l has regions of size 2·min(W, H) / (l + 1).",descriptor:"The one vector that stands for a whole picture.",convention:"A framework's own rules for boxes and samples, as a row of data.",reading:"A box as one operator with one set of rules reads it; a canvas may draw several readings of the same box.",peer:"Another implementation of these operators, which can be run beside ours.",family:"Cases that have one thing in common, such as boxes across the border; a peer is run through all families.",notation:"How a framework writes a rotated box: the order of its numbers, the angle's unit and sign, and which angles it writes.","box set":"The boxes of one picture as a file has them, with labels and scores where it has those.",meaning:"One way to take a file's numbers as boxes: their order, their unit and their angle.","case (of the bench)":"One call of somebody's operator: features, boxes, output, and what they say of the settings.",claim:"A convention and settings that are said to have made an output.",pattern:"What all wrong numbers of an output have in common: what they are, or where they lie.",slip:"What a call saw otherwise than it was given, such as x and y swapped or every box on the first picture.","meaning (of a call)":"What its rules amount to under its settings, apart from the last bits: calls of one meaning give one output.","tie (of explanations)":"Two explanations of an output that do not mean the same; a split is a box on which they differ.",rule:"One axis of a convention, such as the offset or the border, which can be switched for another framework's alone.","upstream gradient":"The derivative of the loss by each bin's output; backward starts from it.",upstream:"The derivative of the loss by each bin's output; backward starts from it.",addition:"One sample's weight × upstream ÷ samples, which backward adds to one cell.",adds:"One sample's weight × upstream ÷ samples, which backward adds to one cell.",crossing:"A value of one of a box's numbers at which the derivative may not exist: there a sample meets a line of cell centres or the window's edge, an adaptive grid steps, or a side meets its smallest size.",fence:"The restrictions that a child process puts on itself, for good, before it gets an uploaded file: no files, no network, no other programs, limited memory.",lesson:"Steps in order, each with a figure that plays and something to do or to predict.","known wrong answer":"An answer that people give for a reason; a lesson names the mistake.",seed:"Of a lesson: from it the numbers of its questions are drawn, the same ones for good.",explanation:"Everything about one operator on one input that a page shows: plan, outputs, checks.",kind:"Of an array, the library that it belongs to: numpy, PyTorch, JAX. A result has the kind of the features."};var ri=Object.keys(re).sort((s,t)=>t.length-s.length),ii=ri.map(s=>s.replace(/[-.*+?^${}()|[\]\\]/g,"\\$&")),oi=new RegExp(`(?<![\\w-])(${ii.join("|")})(s|es)?(?![\\w-])`,"gi");function ai(s,t=new Set){let n=[],e=0;for(let A of s.matchAll(oi)){let r=re[A[1].toLowerCase()];if(t.has(r))continue;t.add(r);let i=B("abbr",{class:"rv-term",title:r},A[0]);n.push(s.slice(e,A.index),i),e=A.index+A[0].length}return[...n,s.slice(e)].filter(A=>A!=="")}var BA=(s,t=new Set)=>s.flatMap(({t:n,b:e,tone:A})=>{let r=ai(n,t);return e||A?[B(e?"strong":"span",{class:A?`rv-tone-${A}`:""},...r)]:r});var gi=1e-9;function wA(s,t){let n=A=>hi(t,A,s.margin);if(n(s.right))return{state:"right",known:null,text:`Right: ${s.shown}.`};let e=s.wrong.find(A=>n(A.values))??null;return e?{state:"known",known:e,text:`Not quite: ${e.name}.`}:{state:"other",known:null,text:li(s,t)}}var hi=(s,t,n)=>s.length===t.length&&s.every((e,A)=>Math.abs(e-t[A])<=n+gi);function li({by:s,right:t},n){if(s==="number"){let i=n[0]-t[0];return`Not quite: ${F(Math.abs(i))} too ${i>0?"high":"low"}.`}if(s==="cell")return"Not quite: it is another cell.";if(s==="points")return`Not quite, from left to right: ${n.map((o,a)=>`${F(Math.abs(o-t[a]))} ${ci(o-t[a])}`).join(", ")}.`;let e=n.filter(i=>t.includes(i)).length,A=n.length-e,r=A?`, and ${A} of yours ${A>1?"are":"is"} not among them`:"";return`Not quite: you have ${e} of the ${t.length}${r}.`}var F=s=>et(String(Number(s.toFixed(4)))),ci=s=>Math.abs(s)<1e-9?"off":s>0?"too far right":"too far left";var rn={scale:1,ratio:1,offset:0,minimum:0},Ii=["inside","clamped","discarded"],on=[1,1],ie={rules:rn,bins:on};function vA(s,{values:t,rows:n,columns:e}){let A={values:Float32Array.from(t),channels:1,height:n,width:e};return(r,i)=>{let o={rois:[0,r,i,r,i],bins:on,rules:rn},a=s.plan("roi_align",{...o,height:n,width:e}),g=new Map;a.taps.forEach((l,c)=>{l>=0&&a.weights[c]&&g.set(l,(g.get(l)??0)+a.weights[c])});let[h]=s.forward("roi_align",{...o,features:A}).output;return{weights:g,value:h}}}function an(s,{values:t,rows:n,columns:e}){let A={values:Float32Array.from(t),channels:1,height:n,width:e};return(r,i)=>{let o={rois:[0,...r],bins:on,rules:{...rn,ratio:i}},{positions:a,taps:g,weights:h,state:l}=s.plan("roi_align",{...o,height:n,width:e}),c=Array.from(l,(d,p)=>({x:a[2*p],y:a[2*p+1],state:Ii[d],value:[0,1,2,3].reduce((Q,u)=>{let E=g[4*p+u];return E<0?Q:Q+h[4*p+u]*t[E]},0)})),[C]=s.forward("roi_align",{...o,features:A}).output;return{samples:c,mean:C}}}function yA(s,{values:t,bins:n}){let e={values:Float32Array.from(t),channels:1,height:1,width:t.length},A=[1,n];return(r,i)=>{let o={rois:[0,r,0,i,0],bins:A,rules:{scale:1}},[{x:a}]=s.axes("roi_pool",{...o,height:1,width:t.length});return{columns:Array.from({length:n},(h,l)=>{let[c,C]=[a.cells?.[2*l]??0,a.cells?.[2*l+1]??0];return Array.from({length:Math.max(0,C-c)},(d,p)=>c+p)}),maxima:[...s.forward("roi_pool",{...o,features:e}).output]}}}var xA=(s,t)=>(n,e)=>{let A=[0,n,0,n,0],r={...rn,scale:1/t,offset:e};return s.plan("roi_align",{rois:A,bins:on,rules:r,height:1,width:1}).positions[0]};function DA({check:s},{columns:t,maxima:n},e){return s==="maximum"?[n[e]]:s==="columns"?[...t[e]]:[new Set(t.flat()).size]}function kA({check:s},{samples:t,mean:n}){return s==="mean"?[n]:s==="samples"?[t.length]:[...new Set(t.map(({x:e})=>e))].sort((e,A)=>e-A)}function bA({check:s},{weights:t,value:n}){if(s==="value")return[n];if(s==="taps")return[...t.keys()].sort((A,r)=>A-r);let[e]=[...t].sort(([,A],[,r])=>r-A);return[e[0]]}var SA=({right:s,margin:t},n)=>n.length===s.length&&n.every((e,A)=>Math.abs(e-s[A])<=t/2+1e-6);var Ci=20,di={right:"✓",known:"✗",other:"✗"};function MA(s,t,{answered:n,redraw:e}){let A=fi(s).map(v=>B("input",{class:"rv-answer-number",inputmode:"decimal","aria-label":v})),r=s.others.map((v,y)=>B("button",{class:"rv-chip",type:"button","aria-pressed":"false",onclick:()=>p(y)},v)),i=B("button",{class:"rv-press rv-press-strong",type:"button",onclick:E},"Check"),o=B("button",{class:"rv-press",type:"button",onclick:e},"Other numbers"),a=B("div",{class:"rv-answer"},...A,...r,i,o),g=B("p",{class:"rv-verdict",role:"status"}),h=B("p",{class:"rv-why"}),l=B("p",{class:"rv-working"}),c=B("div",{class:"rv-question"},B("p",{class:"rv-asks"},s.asks),a,g,h,l);for(let v of A)v.addEventListener("input",d),v.addEventListener("keydown",y=>{y.stopPropagation(),y.key==="Enter"&&!i.disabled&&E()});function C(){if(!A.length)return t.picks.size?[...t.picks].sort((y,D)=>y-D):null;let v=A.map(({value:y})=>FA(y)).filter(y=>y!=null);return v.length===A.length?v.sort((y,D)=>y-D):null}function d(){let v=C();v&&s.by==="points"?t.place(v):u()}function p(v){t.pick(t.buttons.length+v)}function Q(){let{places:v}=t;v.length&&!pi(C(),v)&&A.forEach((y,D)=>{y.value=String(v[D])}),u()}function u(){i.disabled=A.length?A.some(({value:v})=>!v.trim()):!t.picks.size,r.forEach((v,y)=>{v.setAttribute("aria-pressed",String(t.picks.has(t.buttons.length+y)))})}function E(){let v=C();if(v)return n(v);let y=A.find(({value:D})=>FA(D)==null);y&&(c.dataset.state="unread",K(g,`“${y.value.trim().slice(0,Ci)}” is no number. Write one such as 2.5.`),K(h,""),K(l,""),y.focus())}function w(v){t.reveal(v),v&&!C()&&A.forEach((D,L)=>{D.value=String(v[L])});let y=v&&wA(s,v);c.dataset.state=y?.state??"open",K(g,y?`${di[y.state]} ${y.text}`:""),K(h,y?.known?.words??""),K(l,y?s.working:""),Q(),y&&S()}function S(){let v=t.found(s);!v||SA(s,v)||(c.dataset.state="mismatch",K(g,"The kernel in this browser gives another answer than the one expected here."))}return w(null),{element:c,show:w,ready:Q}}function FA(s){let t=s.trim().replace(",",".").replace("−","-");return t&&Number.isFinite(Number(t))?Number(t):null}function fi({by:s,label:t,right:n}){return s==="number"?[t]:s==="points"?n.map((e,A)=>`${t} ${A+1}`):[]}var pi=(s,t)=>s?.every((n,e)=>Math.abs(n-t[e])<1e-4)??!1;var ui="tolias";function RA(s,{maps:t,rows:n,columns:e,channels:A,levels:r}){let{regions:i}=s.regions({height:n,width:e,scales:r,overlap:.4,variant:ui}),o=Array.from({length:i.length/4},(a,g)=>{let[h,l,c]=i.subarray(4*g);return{x:h,y:l,size:c-h+1}});return t.map(a=>{let g={values:Float32Array.from(a),channels:A,height:n,width:e},{maxima:h}=s.regionMaxima({features:g,regions:i}),l=o.map((c,C)=>dt([...h.subarray(C*A,(C+1)*A)]));return{squares:o,vectors:l}})}function oe(s,t,n){let A=[s,t].map(({vectors:g},h)=>Ot(g.filter((l,c)=>!n[h]?.has(c)))),r=s.vectors.map(g=>t.vectors.map(h=>Ut(g,h))),i=A.map(g=>Math.hypot(...g)),o=r.reduce((g,h,l)=>n[0]?.has(l)?g:g+h.reduce((c,C,d)=>n[1]?.has(d)?c:c+C,0),0),a=i[0]*i[1];return{products:r,sums:A,lengths:i,total:o,cosine:a?o/a:0}}function gn([s,...t],n){let e=t.map(r=>oe(s,r,[n[0]]).cosine),A=e.map((r,i)=>i).sort((r,i)=>e[i]-e[r]);return{cosines:e,order:A}}function NA({kind:s,target:t,margin:n},e,A){let[r,i]=e;if(s==="pair"){let o=(r.vectors.length-A[0].size)*(i.vectors.length-A[1].size);return Math.abs(o-t)<=n}return s!=="drops"||A[0].size===r.vectors.length?!1:Math.abs(gn(e,A).order.indexOf(0)+1-t)<=n}function GA({check:s},t){let{cosines:n}=gn(t,[new Set]);return s==="cosine"?[n[0]]:[n.length]}function dt(s){let t=Math.hypot(...s);return s.map(n=>t?n/t:0)}var Ut=(s,t)=>s.reduce((n,e,A)=>n+e*t[A],0),Ot=s=>s.length?s.reduce((t,n)=>t.map((e,A)=>e+n[A])):[0];var Qi="http://www.w3.org/2000/svg";function I(s,t={},...n){let e=document.createElementNS(Qi,s);return f(e,t),e.append(...n),e}function f(s,t){for(let[n,e]of Object.entries(t))e==null||e===!1?s.removeAttribute(n):s.setAttribute(n,e===!0?"":String(e))}function hn(s,t){let n=s.getScreenCTM(),e=new DOMPoint(t.clientX,t.clientY);return n?e.matrixTransform(n.inverse()):e}function q(s,t){let n=s.slice(1).map((A,r)=>Math.hypot(...A.map((i,o)=>i-s[r][o]))),e=t*n.reduce((A,r)=>A+r,0);for(let A=0;A<n.length;A+=1){if(e<=n[A]){let r=n[A]?e/n[A]:0;return s[A].map((i,o)=>i+(s[A+1][o]-i)*r)}e-=n[A]}return[...s[s.length-1]]}var At=100,M=(s,t)=>Number((Math.round(s*t)/t).toFixed(6)),J=s=>s*s*(3-2*s),x=(s,t,n,e)=>I("line",{x1:s,y1:t,x2:n,y2:e}),m=(s,t,n,e="middle")=>I("text",{x:s,y:t,"text-anchor":e},n);var N=class{constructor(t,n,e){this.figure=t,this.wires=n,this.asked=e,this.open=!e,this.held=!1,this.picks=new Set,this.buttons=[],this.scale=null,this.writes=!1,this.element=I("svg")}drawn({name:t,width:n,height:e},A,r=this.scale){let i={viewBox:`0 0 ${n} ${e+(r?.height??0)}`},o=I("svg",{...i,class:"rv-drawing",role:"group","aria-label":t},...A);return r&&(f(r.element,{transform:`translate(0 ${e})`}),o.append(r.element)),o}hold(){this.held=!0,this.draw(),this.wires.moved()}pick(t){let n=this.picks.has(t);this.asked?.by!=="cells"&&this.picks.clear(),n?this.picks.delete(t):this.picks.add(t),this.showPicks(),this.wires.picked()}showPicks(){this.buttons.forEach((t,n)=>{f(t,{"aria-pressed":String(this.picks.has(n))})})}get places(){return[]}place(t){}take(t){this.use(t),this.draw()}paint(t){}play(t,n=!1){n&&(this.held=!1),!this.held&&(this.playTo(t),this.draw())}reveal(t){let{asked:n}=this;if(!n)return;this.open=!!t,this.buttons.forEach((A,r)=>{f(A,{"data-right":t?String(n.right.includes(r)):null,"data-ghost":t?String(t.includes(r)):null})});let e=n.by!=="number"&&n.by!=="points";this.picks=new Set(e?t??[]:[]),this.showPicks(),this.scale?.show(t?{right:n.right[0],ghost:t[0]}:null),this.draw()}playTo(t){}use(t){}draw(){}reached(t){return!1}found(t){return null}lines(){return[]}};var ae={fine:.025,usual:.05,wide:.25},ft=20,mi=new Map([["ArrowLeft",[-1,0]],["ArrowRight",[1,0]],["ArrowUp",[0,-1]],["ArrowDown",[0,1]]]);function U(s,[t,n],...e){return I("g",{tabindex:0,...{role:"slider","aria-label":s,"aria-valuemin":t,"aria-valuemax":n}},...e)}function O(s,t,{flat:n=!1,unit:e=1}={}){s.addEventListener("keydown",A=>{let r=mi.get(A.key);if(!r||n&&!r[0])return;A.preventDefault(),A.stopPropagation();let i=e*(A.shiftKey?ae.wide:A.altKey?ae.fine:ae.usual);t(r[0]*i,r[1]*i)})}function H(s,t){let n=null;s.addEventListener("pointerdown",A=>{n=A.button?null:t(A.target,hn(s,A)),n&&(A.preventDefault(),s.setPointerCapture(A.pointerId))}),s.addEventListener("pointermove",A=>{n&&s.hasPointerCapture(A.pointerId)&&n(hn(s,A))});let e=A=>n&&A.preventDefault();s.addEventListener("touchstart",e,{passive:!1})}function ln(s,t,n){let e=!1;s.addEventListener("pointerdown",A=>{e=A.pointerType==="touch"},{capture:!0}),H(s,(A,r)=>e&&!t.contains(A)?null:(t.focus({preventScroll:!0}),n(r),n)),s.addEventListener("click",A=>{e&&n(hn(s,A))})}function P(s,t,n){return f(s,{role:"button",tabindex:0,"aria-pressed":"false","aria-label":t}),s.addEventListener("click",n),s.addEventListener("keydown",e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),e.stopPropagation(),n())}),s}var R=(s,t,n)=>X(Math.min(n,Math.max(t,s))),X=s=>Number(s.toFixed(6));var Jt=20,cn=9,Ei=8,pt=class{constructor({x:t,side:n,low:e,high:A,title:r}){this.x=t,this.side=n,this.low=NaN,this.high=NaN,this.title=m(t+n/2,Jt-7,r),this.axes=I("g",{class:"rv-panel-axes"}),this.drawn=I("g");let i=I("rect",{width:n,height:n,class:"rv-panel-ground"}),o=I("svg",{x:t,y:Jt,width:n,height:n},i,this.axes,this.drawn);this.element=I("g",{},o,this.title),this.span(e,A)}get height(){return Jt+this.side}span(t,n){if(this.low===t&&this.high===n)return;this.low=t,this.high=n;let[e]=[this.at([0,0])];this.axes.replaceChildren(x(e.x,0,e.x,this.side),x(0,e.y,this.side,e.y))}get unit(){return this.side/(this.high-this.low)}at([t,n]){return{x:(t-this.low)*this.unit,y:this.side-(n-this.low)*this.unit}}outside(t){let{x:n,y:e}=this.at(t);return{x:this.x+n,y:Jt+e}}vectorAt({x:t,y:n}){return[this.low+(t-this.x)/this.unit,this.low+(this.side-(n-Jt))/this.unit]}arrow(t,n,e=""){let[A,r]=[this.at([0,0]),this.at(t)],i=Math.hypot(r.x-A.x,r.y-A.y)||1,[o,a]=[(r.x-A.x)/i,(r.y-A.y)/i],g={x:r.x-cn*o,y:r.y-cn*a},h=C=>`${g.x-C*.45*cn*a} ${g.y+C*.45*cn*o}`,l=`M${A.x} ${A.y}L${g.x} ${g.y}M${h(1)}L${r.x} ${r.y}L${h(-1)}Z`,c=I("g",{class:`rv-vector ${n}`},I("path",{d:l}));return e&&c.append(this.name(t,e)),c}name(t,n){let{x:e,y:A}=this.at(t),r=e>this.side-14-Ei*n.length,i=m(e+(r?-9:9),Math.max(12,A-5),n,r?"end":"middle");return r||f(i,{"text-anchor":"start"}),i}ellipse({centre:t,long:n,wide:e,angle:A},r){let{x:i,y:o}=this.at(t),a=`rotate(${-180*A/Math.PI} ${i} ${o})`;return I("ellipse",{cx:i,cy:o,rx:2*n*this.unit,ry:2*e*this.unit,transform:a,class:r})}cover(){let t=m(this.side/2,this.side/2+8,"?");return t.classList.add("rv-panel-cover"),t}dot(t,n){let{x:e,y:A}=this.at(t);return I("circle",{cx:e,cy:A,r:3.2,class:n})}};var UA=6,OA=3,Bi=3e-7;function T(s,t=1){for(let n=0;n<UA;n+=1){let e=Number(s.toFixed(n));if(ge(e,s,t))return e}return Number(s.toFixed(UA))}var Y=s=>et(String(s)),b=(s,t)=>Y(T(s,t));function k(s,t=1){let n=Number(s.toFixed(OA));return`${ge(n,s,t)?"":"≈ "}${Y(n)}`}var ut=s=>k(s).startsWith("≈")?k(s):`= ${k(s)}`;function j(s,t,n,e){return ge(t,n,e)?`${s} = ${Y(Number(t.toFixed(9)))}`:`${s} ≈ ${et(n.toFixed(OA))}`}var ge=(s,t,n)=>Math.abs(s-t)<=Bi*Math.max(1,n),wt=s=>s.reduce((t,n)=>Math.max(t,Math.abs(n)),0);var[HA,TA]=[340,12],he=(HA-TA)/2,wi=10,JA=10,vi=1.12,le=["a","b"],LA=.06,yi=1e-9,In=class extends N{constructor(t,n,e){super(t,n,e);let{arrows:A,path:r,most:i}=t;this.writes=!0,this.length=r[0]??Math.hypot(...A[0]);let o=Ot([KA(A[0],Math.max(i,this.length)),...A.slice(1)]),a=vi*Math.max(...o);this.before=new pt({x:0,side:he,low:-LA*a,high:a,title:"as they are"}),this.after=new pt({x:he+TA,side:he,low:-2*LA,high:2,title:"length 1"});let g=I("circle",{r:14,class:"rv-sample-reach"}),h=I("circle",{r:7,class:"rv-sample-dot"});this.handle=i?U("Tip of arrow a; the arrows stretch it",[1,i],g,h):I("g"),f(this.handle,{class:"rv-sample"});let l=[this.before.element,this.after.element,this.handle],C=this.drawn({name:"Two vectors and their sum, as they are and with length 1",width:HA,height:this.before.height+4},l);i&&this.listen(C),this.element=C,this.draw()}get vectors(){let[t,...n]=this.figure.arrows;return[KA(t,this.length),...n]}listen(t){let n=dt(this.figure.arrows[0]);H(t,e=>this.handle.contains(e)?(this.handle.focus({preventScroll:!0}),A=>{let[r,i]=this.before.vectorAt(A);this.stretch(M(r*n[0]+i*n[1],JA))}):null),O(this.handle,(e,A)=>this.stretch(this.length+e-A),{unit:wi})}stretch(t){this.length=R(t,1,this.figure.most),this.hold()}playTo(t){let{path:n}=this.figure;if(!n.length)return;let[e]=q(n.map(A=>[A]),J(t));this.length=M(e,JA)}reached({kind:t,target:n,margin:e}){return t==="length"&&Math.abs(this.length-n)<=e}found(){let[t,n]=this.vectors.map(e=>Math.hypot(...dt(e)));return[Math.abs(t-n)<=yi?3:t>n?0:1]}lines(){if(!this.open)return this.vectors.map((e,A)=>qA(e,le[A]));let t=this.vectors.map((e,A)=>`${qA(e,le[A])}, then ${xi(e)}`);if(!this.figure.most)return t;let n=[e=>e,dt].map(e=>{let[A,r]=[this.vectors,this.figure.arrows].map(i=>Ot(i.map(e)));return Di(Math.atan2(A[1],A[0])-Math.atan2(r[1],r[0]))});return[...t,`the sum has turned by ${n[0]}, that of length 1 by ${n[1]}`]}draw(){let{vectors:t}=this,n=this.open?t.map(dt):[];for(let[i,o]of[[this.before,t],[this.after,n]]){let a=o.length?[i.arrow(Ot(o),"rv-vector-sum","a + b")]:[],g=o.map((h,l)=>i.arrow(h,`rv-vector-${l}`,le[l]));i.drawn.replaceChildren(...a,...g)}if(this.open?this.after.drawn.prepend(this.circle()):this.after.drawn.append(this.after.cover()),!this.figure.most)return;let{x:e,y:A}=this.before.outside(t[0]),r={"aria-valuenow":b(this.length),"aria-valuetext":`length ${b(this.length)}`};f(this.handle,{transform:`translate(${e} ${A})`,...r})}circle(){let{x:t,y:n}=this.after.at([0,0]);return I("circle",{cx:t,cy:n,r:this.after.unit,class:"rv-unit-circle"})}},KA=(s,t)=>dt(s).map(n=>n*t);function qA(s,t){let[n,e]=s.map(o=>k(o).replace("≈ ","")),A=Math.hypot(...s),r=k(A),i=s.every(o=>!k(o).startsWith("≈"))&&!r.startsWith("≈");return`${t} = (${n}, ${e}): √(${n}² + ${e}²) ${i?"=":"≈"} ${r.replace("≈ ","")}`}function xi(s){let t=dt(s).map(e=>k(e));return`${t.some(e=>e.startsWith("≈"))?"≈ ":""}(${t.map(e=>e.replace("≈ ","")).join(", ")})`}function Di(s){let t=Math.abs(180*s/Math.PI);return t<1e-6?"0°":`≈ ${et(t.toFixed(1))}°`}var[YA,ce,Ie]=[18,118,140],[VA,ki]=[14,14],bi=2,PA=80,Si=.12;function XA(s){let t=I("g",{class:"rv-losses"});function n(e,A,r,i){let o=bi/i,a=Array.from({length:PA+1},(D,L)=>o*(2*L/PA-1)),g=a.map(D=>e(Cn(A,D)).loss),[h,l]=[Math.min(...g),Math.max(...g)],c=D=>VA+(D/o+1)/2*(s-VA-ki),C=D=>ce-(D-h)/(l-h||1)*(ce-YA),d=Fi(r,o).map(D=>{let L=x(c(D),YA-4,c(D),ce+4);return f(L,{class:"rv-kink"}),L}),p=Math.min(o/3,Si*3*(l-h)/(Math.abs(r.slope)||1)),[Q,u]=[-p,p].map(D=>r.loss+D*r.slope),E=x(c(-p),C(Q),c(p),C(u));f(E,{class:"rv-tangent"});let w=I("path",{d:`M${a.map((D,L)=>`${c(D)} ${C(g[L])}`).join("L")}`});f(w,{class:"rv-overlap-way"});let S=I("circle",{cx:c(0),cy:C(r.loss),r:6,class:"rv-sample-dot"}),v=[-o,o].map(D=>{let L=m(c(D),Ie-4,`${D>0?"+":""}${b(D)}`,D>0?"end":"middle");return D<0&&f(L,{"text-anchor":"start"}),L}),y=m(c(0),Ie-4,"cells from here");t.replaceChildren(...d,w,E,S,...v,y)}return{element:t,height:Ie,show:n}}var Cn=([s,t,n,e],A)=>[s+A,t,n+A,e];function Fi({samples:s},t){let n=new Set;for(let e of new Set(s.map(A=>A.x)))for(let A=Math.ceil(e-t);A<=e+t;A+=1)n.add(Number((A-e).toFixed(5)));return[...n].sort((e,A)=>e-A)}var $A=({output:s,loss:t,slope:n})=>[`output ${k(s)}, loss ${k(t)}`,`slope ${k(n)} a cell`];var zA=340,[Mi,Ri]=[.35,1.35],Qt={top:40,height:52,room:42},Ni=22,mt=class{constructor(t){this.figure=t,this.isLine=t.rows===1,this.around=t.shows.includes("window")?Ri:Mi,this.size=zA/(t.columns+2*this.around),this.top=this.isLine?Qt.top:this.around*this.size,this.width=zA,this.height=this.isLine?Qt.top+Qt.height+Qt.room:(t.rows+2*this.around)*this.size+Ni,this.cells=t.values.map((n,e)=>this.makeCell(n,e)),this.element=I("g",{},...this.cells.flat(),...this.numbers(),...this.window())}get rowHeight(){return this.isLine?Qt.height:this.size}at(t,n){return{x:(this.around+t+.5)*this.size,y:this.top+(this.isLine?.66*Qt.height:(n+.5)*this.size)}}position({x:t,y:n}){return{x:t/this.size-this.around-.5,y:(n-this.top)/this.rowHeight-.5}}box([t,n,e,A]){let r=this.at(t,n),i=(e-t)*this.size;return this.isLine?{x:r.x,y:this.top-6,width:i,height:Qt.height+12}:{...r,width:i,height:(A-n)*this.size}}makeCell(t,n){let{columns:e}=this.figure,[A,r]=[(this.around+n%e)*this.size,this.top+Math.floor(n/e)*this.rowHeight],i=I("rect",{x:A,y:r,width:this.size,height:this.rowHeight,class:"rv-cell-box"}),o=m(A+11,r+17,F(t));return o.classList.add("rv-map-value"),[i,o]}numbers(){let t=this.top+this.figure.rows*this.rowHeight+18;return Array.from({length:this.figure.columns},(n,e)=>{let A=m(this.at(e,0).x,t,String(e));return A.classList.add("rv-map-number"),A})}window(){let{rows:t,columns:n,shows:e}=this.figure;if(!e.includes("window"))return[];let[A,r]=[this.at(-1,0).x,this.at(n,0).x],[i,o]=this.isLine?[this.top-6,this.top+Qt.height+6]:[this.at(0,-1).y,this.at(0,t).y],a=[x(A,i,A,o),x(r,i,r,o)];this.isLine||a.push(x(A,i,r,i),x(A,o,r,o));for(let l of a)f(l,{class:"rv-window"});let g=this.top+t*this.rowHeight+18,h=[m(A,g,"−1"),m(r,g,String(n))];for(let l of this.isLine?h:[])l.classList.add("rv-map-number");return[...a,...this.isLine?h:[]]}paint(t){let{values:n}=this.figure,e=[Math.min(...n),Math.max(...n)];this.cells.forEach(([A,r],i)=>{let o=tt(t.ramps.sequential,n[i],e);f(A,{style:`fill:${nt(o)}`}),f(r,{style:`fill:${lt(o,t)}`})})}};var Gi=.05;function WA(s,t){let{values:n,rows:e,columns:A,ratio:r,aim:i}=t,o={values:Float32Array.from(n),channels:1,height:e,width:A},a=an(s,t);return g=>{let{samples:h,mean:l}=a(g,r),c=i==null?t.upstream:l-i,C={rois:[0,...g],bins:ie.bins,rules:{...ie.rules,ratio:r}},d=Float32Array.of(c),p=s.backward("roi_align",{...C,features:o,gradOutput:d}),[,Q,,u]=p.rois??[0,0,0,0],E=i==null?0:(l-i)**2/2;return{samples:h,output:l,upstream:c,amounts:[...p.features],slope:Q+u,loss:E}}}var dn=s=>s.flatMap((t,n)=>t?[n]:[]);function jA({check:s},{amounts:t,slope:n,loss:e},{mark:A,next:r}){if(s==="receivers")return dn(t);if(s==="amount")return[t[A??0]];let i=r-e-n;return[Math.abs(i)<=Gi*Math.abs(n)?1:i>0?0:2]}function ZA({kind:s,target:t,margin:n},{amounts:e,loss:A},r){return s==="receivers"?Math.abs(dn(e).length-t)<=n:s==="loss"?Math.abs(A-t)<=n:s==="zoom"&&r===t}var Ui=74,[_A,vt]=[26,38];function V({values:s},t){let n=I("g",{class:"rv-answer-scale"});function e(A){if(!A)return n.replaceChildren();let r=[...s,A.right,A.ghost],[i,o]=[Math.min(...r),Math.max(...r)],a=C=>_A+(C-i)/(o-i||1)*(t-2*_A),g=I("line",{x1:a(i),x2:a(o),y1:vt,y2:vt}),h=[i,o].map(C=>Ce(a(C),vt,3,"rv-scale-end")),l=Ce(a(A.right),vt,7,"rv-scale-right"),c=Ce(a(A.ghost),vt,9,"rv-ghost");n.replaceChildren(g,...h,c,l,ts(a(A.right),vt-14,F(A.right),t),ts(a(A.ghost),vt+26,`yours ${F(A.ghost)}`,t))}return e(null),{element:n,height:Ui,show:e}}var Ce=(s,t,n,e)=>I("circle",{cx:s,cy:t,r:n,class:e});function ts(s,t,n,e){let A=s<e/4?"start":s>3*e/4?"end":"middle";return I("text",{x:A==="middle"?s:s<e/2?s-10:s+10,y:t,"text-anchor":A},n)}var Oi=4,Ji=60,[Li,Ki]=[8,44],qi=4,ns=[[1,"▲ uphill"],[-1,"▼ downhill"]],fn=class extends N{constructor(t,n,e){super(t,n,e);let{rows:A,columns:r,shows:i,path:o,zooms:a}=t;this.writes=i.includes("sum"),this.edges=o[0],this.zoom=a[0],this.share=0,this.reader=null,this.read=null,this.map=new mt({...t,shows:[]}),this.gains=I("g",{class:"rv-gains"}),this.box=I("rect",{class:"rv-bin"}),this.marks=I("g",{class:"rv-samples"}),this.buttons=e?.by==="cells"?t.values.map((Q,u)=>this.makeButton(u)):[];let g=I("rect",{class:"rv-bin-body"});this.handle=t.moves?U("Bin; the arrows move it",[0,r],g):I("g"),this.curve=i.includes("curve")?XA(this.map.width):null;let h=e?.wrong.map(({values:Q})=>Q[0])??[];this.scale=e?.by==="number"?V({values:[0,...h]},this.map.width):null;let l=I("g",{},...this.map.cells.map(([,Q])=>Q)),c=[this.map.element,this.gains,l,this.box,this.marks,...this.buttons,this.handle],C=`A bin on ${A} × ${r} cells, and what goes back from it`,{width:d,height:p}=this.map;this.drawing=this.drawn({name:C,width:d,height:p},c,this.curve??this.scale),t.moves&&this.listen(this.drawing),this.chips=a.length>1?a.map(Q=>this.chip(`× ${Q}`,()=>this.enlarge(Q))):[],this.element=B("div",{class:"rv-backward-figure"},this.drawing,this.group()),this.draw()}group(){let{chips:t}=this,n=this.figure.shows.includes("arrows")?ns.map(([r,i])=>this.chip(i,()=>this.walk(r))):[],e=t.length?"Enlargement":"A step along the slope",A=[...t,...n];return A.length?B("div",{class:"rv-ratios",role:"group","aria-label":e},...A):null}chip(t,n){return B("button",{class:"rv-chip",type:"button",onclick:n},t)}makeButton(t){let{columns:n}=this.figure,{size:e}=this.map,[A,r]=[Math.floor(t/n),t%n],{x:i,y:o}=this.map.at(r-.5,A-.5),a=(l,c)=>I("rect",{x:i+l,y:o+l,width:e-2*l,height:e-2*l,class:c}),g=[a(0,"rv-pick"),a(2,"rv-cell-right"),a(6,"rv-cell-edge")],h=`row ${A}, column ${r}`;return P(I("g",{class:"rv-cell"},...g),h,()=>this.pick(t))}listen(t){H(t,(n,e)=>{if(!this.handle.contains(n))return null;this.handle.focus({preventScroll:!0});let[A,r]=[this.map.position(e),this.edges];return i=>{let{x:o,y:a}=this.map.position(i);this.shift(r,M(o-A.x,ft),M(a-A.y,ft))}}),O(this.handle,(n,e)=>this.shift(this.edges,n,e))}shift([t,n,e,A],r,i){let{rows:o,columns:a}=this.figure,[g,h]=[e-t,A-n],l=R(t+r,0,a-1-g),c=this.curve?n:R(n+i,0,o-1-h);this.edges=[l,c,X(l+g),X(c+h)],this.hold()}enlarge(t){this.zoom=t,this.hold()}walk(t){this.edges=this.stepped(this.edges,t),this.hold()}stepped(t,n){let{columns:e,rate:A}=this.figure,r=this.reader?.(t).slope??0,i=t[2]-t[0];return Cn(t,R(t[0]+n*A*r,0,e-1-i)-t[0])}use(t){this.reader=WA(t,this.figure),this.held||this.playTo(this.share)}paint(t){this.map.paint(t)}playTo(t){let{path:n,zooms:e,shows:A}=this.figure;this.share=t,this.zoom=e[Math.min(e.length-1,Math.floor(t*e.length))];let r=q(n,J(t)).map(i=>M(i,At));if(this.edges=r,!!A.includes("arrows"))for(let i=0;i<Math.floor(t*Oi);i+=1)this.edges=this.stepped(this.edges,-1)}reached(t){return this.read!=null&&ZA(t,this.read,this.zoom)}found(t){let{read:n,reader:e}=this;if(!n||!e)return null;let A=e(Cn(this.edges,1)).loss;return jA(t,n,{mark:this.figure.mark,next:A})}lines(){let{read:t,figure:n}=this;return!t||!this.writes||!this.open?[]:n.aim==null?[Ti(t)]:$A(t)}draw(){let{map:t,edges:n,figure:e}=this;this.read=this.reader?.(n)??null;let{read:A}=this,r=t.box(n);f(this.box,r);let i=e.mark==null?[]:[this.markOf(e.mark)],o=A&&this.open?A.amounts.flatMap((g,h)=>this.gainOf(g,h)):[];this.gains.replaceChildren(...o,...i);let a=A&&(this.open||e.mark!=null)?A.samples:[];this.marks.replaceChildren(...a.map(({x:g,y:h})=>{let{x:l,y:c}=t.at(g,h);return I("circle",{cx:l,cy:c,r:4.5,class:"rv-mark"})})),e.shows.includes("arrows")&&A&&this.marks.append(...Hi(r,A.slope)),e.moves&&this.drawHandle(r),this.curve&&this.reader&&A&&this.open?this.curve.show(this.reader,n,A,this.zoom):this.curve?.element.replaceChildren(),this.chips.forEach((g,h)=>{g.setAttribute("aria-pressed",String(e.zooms[h]===this.zoom))})}drawHandle(t){let[n,e]=this.edges;f(this.handle.firstElementChild??this.handle,t),f(this.handle,{class:"rv-bin-handle","aria-valuenow":Y(T(n)),"aria-valuetext":`from x ${Y(T(n))}, y ${Y(T(e))}`})}cellOf(t){let{columns:n}=this.figure,{x:e,y:A}=this.map.at(t%n-.5,Math.floor(t/n)-.5);return{x:e,y:A,width:this.map.size,height:this.map.size}}gainOf(t,n){if(!t)return[];let e=Math.max(...(this.read?.amounts??[]).map(Math.abs)),{x:A,y:r,width:i}=this.cellOf(n),o=I("rect",{x:A,y:r,width:i,height:i,class:"rv-gain"});if(f(o,{style:`fill-opacity:${.2+.5*(Math.abs(t)/e)}`}),i<Ji)return[o];let a=m(A+i/2,r+i-6,k(t).replace("≈ ",""));return a.classList.add("rv-gain-value"),[o,a]}markOf(t){return I("rect",{...this.cellOf(t),class:"rv-square-kept"})}};function Hi({x:s,y:t,width:n,height:e},A){let r=Math.min(Ki,Li+7*Math.abs(A));return ns.map(([i])=>{let o=i*Math.sign(A),a=o>0?s+n:s,[g,h]=[a+o*r,a+o*(r-6)],l=t+e/2,c=`M${a} ${l}H${h}M${h} ${l-5}L${g} ${l}L${h} ${l+5}Z`;return I("path",{d:c,class:i>0?"rv-arrow rv-arrow-up":"rv-arrow"})})}function Ti({amounts:s,upstream:t}){let n=dn(s).map(A=>T(s[A])),e=n.reduce((A,r)=>A+r,0);return n.length>qi?`${ct(n.length,"cell")} get ${Y(T(e))} in all`:j(n.map(Y).join(" + "),e,t,Math.abs(t))}var rs=128,[es,As]=[24,96],[de,fe]=[20,108];function is({ratios:s,exact:t},n){let e=I("g",{class:"rv-bars"}),A=t??0;function r(i,o){let a=s.map(i),g=Math.max(...a.map(u=>Math.abs(u-A)),1e-6),h=u=>(es+As)/2-(u-A)/g*((As-es)/2),l=u=>de+(u+.5)/s.length*(n-de-fe),c=x(de,h(A),n-fe+4,h(A));f(c,{class:"rv-exact"});let C=s.flatMap((u,E)=>{if(u>o)return[ss(l(E),u,!1)];let[w,S]=[l(E),h(a[E])],v=u===o?" rv-bar-now":"",y=x(w,h(A),w,S);return f(y,{class:"rv-stem"}),[y,I("circle",{cx:w,cy:S,r:6,class:`rv-bar${v}`}),ss(w,u,u===o)]}),d=m(n-fe+8,h(A)+4,`exact ${k(A)}`);f(d,{"text-anchor":"start"});let p=s.indexOf(o),Q=m(l(p),h(a[p])+(a[p]<A?20:-11),k(a[p]));e.replaceChildren(c,...C,d,...p<0?[]:[Q])}return{element:e,height:rs,show:r}}function ss(s,t,n){let e=m(s,rs-4,String(t));return n&&e.classList.add("rv-bar-label-now"),e}function St(s,t){let n=[{count:t,step:1,centre:.5,field:1}];for(let[e,A,r]of s){let{count:i,step:o,centre:a,field:g}=n[n.length-1];n.push({count:Math.floor((i+2*r-e)/A)+1,step:o*A,centre:a+((e-1)/2-r)*o,field:g+(e-1)*o})}return n}function pn(s,t,n){let e=[Array.from({length:t},(A,r)=>+(r===n))];return St(s,t).slice(1).forEach(({count:A},r)=>{let i=e[r];e.push(Array.from({length:A},(o,a)=>{let g=pe(s[r],a);return g.reduce((h,l)=>h+(i[l]??0),0)/g.length}))}),e}var pe=([s,t,n],e)=>Array.from({length:s},(A,r)=>e*t-n+r);function ue(s,t){let n=[[t,t]];for(let e of[...s].reverse()){let[A,r]=n[0];n.unshift([pe(e,A)[0],pe(e,r)[e[0]-1]])}return n}var Ft=s=>s.indexOf(Math.max(...s));function os(s){let t=St(s,1);return`1 + ${s.map(([e],A)=>`${e-1} × ${t[A].step}`).join(" + ")} = ${t[t.length-1].field} pixels`}var Yi={alone:({weights:s},t)=>as(s,t),weight:({weights:s},t)=>as(s,t),value:({value:s},t)=>at(s,t),aside:({value:s,weights:t},n)=>at(s,n)&&!gs(t),alike:({weights:s})=>gs(s)},Vi={mean:({mean:s},t)=>at(s,t),samples:({samples:s},t)=>at(s.length,t),discarded:({samples:s},t)=>at(s.filter(({state:n})=>n==="discarded").length,t)},Pi={still:({before:s,now:t,moved:n},e)=>hs(s,t)&&n>=e.target-e.margin,jump:({before:s,now:t})=>!hs(s,t),apart:({now:{columns:s}})=>new Set(s.flat()).size===s.flat().length},Xi={strongest:(s,t)=>at(Ft(s),t),answering:(s,t)=>at(s.filter(n=>n>0).length,t)},$i={reads:({position:s},t)=>at(s,t),fits:({missed:s},{target:t,margin:n})=>Math.abs(s[t])<=n+1e-6},ls=(s,t)=>Yi[s.kind]?.(t,s)??!1,cs=(s,t)=>Vi[s.kind]?.(t,s)??!1,at=(s,{target:t,margin:n})=>Math.abs(s-t)<=n,as=(s,t)=>[...s.values()].some(n=>at(n,t)),gs=s=>s.size===4&&[...s.values()].every(t=>t===.25),Is=(s,t)=>Pi[s.kind]?.(t,s)??!1,hs=(s,t)=>s.columns.join(";")===t.columns.join(";"),Cs=(s,t)=>Xi[s.kind]?.(t,s)??!1,ds=(s,t)=>$i[s.kind]?.(t,s)??!1;var zi=40,Qe=22,un=class{constructor(t,n,e){this.map=t,this.asked=n,this.moved=e,this.touched=!1,this.at=n.right.map((A,r)=>r),this.handles=this.at.map((A,r)=>this.makeHandle(r)),this.right=I("g",{class:"rv-right-points"}),this.element=I("g",{},this.right,...this.handles),this.draw()}get places(){return this.touched?[...this.at].sort((t,n)=>t-n):[]}makeHandle(t){let n=I("rect",{x:-14,y:-16,width:28,height:Qe+18,class:"rv-sample-reach"}),e=I("path",{d:`M0 ${Qe}L-7 4L7 4Z`,class:"rv-point-mark"}),A=[-1,this.map.figure.columns],r=U(`Mark ${t+1}; the arrows move it`,A,n,e,m(0,0,""));return f(r,{class:"rv-sample"}),O(r,i=>this.move(t,this.at[t]+i),{flat:!0}),r}listen(t){H(t,n=>{let e=this.handles.findIndex(A=>A.contains(n));return e<0?null:(this.handles[e].focus({preventScroll:!0}),A=>this.move(e,M(this.map.position(A).x,zi)))})}move(t,n){this.at[t]=R(n,-1,this.map.figure.columns),this.touched=!0,this.draw(),this.moved()}put(t){this.at=[...t],this.touched=!0,this.draw(),this.moved()}reveal(t){for(let n of this.handles)f(n,{"data-ghost":t?"true":null});t&&([this.at,this.touched]=[[...t],!0]),this.right.replaceChildren(...(t?this.asked.right:[]).map(n=>{let{x:e,y:A}=this.map.at(n,0);return I("circle",{cx:e,cy:A,r:11,class:"rv-right-point"})})),this.draw()}draw(){this.handles.forEach((t,n)=>{let e=this.at[n];f(t,{transform:`translate(${this.map.at(e,0).x} ${this.map.top-Qe-2})`}),f(t,{"aria-valuenow":String(e),"aria-valuetext":F(e)});let A=t.lastElementChild;A.textContent=this.touched?F(Number(e.toFixed(2))):"?"})}};var Mt=3,fs=.1,Wi=4,ji=5.5,Qn=class extends N{constructor(t,n,e){super(t,n,e),this.writes=t.shows.includes("sum")||t.shows.includes("grid"),this.ratio=t.ratio,this.edges=ps(t.path,0),this.reader=null,this.read=null,this.map=new mt(t),this.points=e?.by==="points"?new un(this.map,e,n.picked):null,this.bars=t.shows.includes("bars")?is(t,this.map.width):null;let A=e?.by==="number"&&e.check==="mean";if(this.scale=A?V(t,this.map.width):null,this.marks=I("g",{class:"rv-samples"}),this.box=I("rect",{class:"rv-bin"}),this.handle=this.makeHandle(),this.drawing=this.makeDrawing(),this.chips=t.ratios.map(r=>B("button",{class:"rv-chip",type:"button",onclick:()=>this.choose(r)},String(r))),this.element=B("div",{class:"rv-bin-figure"},this.drawing),this.chips.length){let r={class:"rv-ratios",role:"group","aria-label":"Samples per axis"};this.element.append(B("div",r,B("span",{},"sampling_ratio"),...this.chips))}this.draw()}makeDrawing(){let{width:t,height:n}=this.map,e=[this.map.element,this.box,this.marks,this.handle];this.points&&e.push(this.points.element);let A=this.drawn({name:"A bin on a map",width:t,height:n},e,this.bars??this.scale);return this.points?.listen(A),this.figure.grip!=="none"&&this.listen(A),A}makeHandle(){if(this.figure.grip==="none")return I("g");let t=this.figure.grip==="move"?"Bin; the arrows move it":"Corner of the bin; the arrows move it",n=this.figure.grip==="move"?I("rect",{class:"rv-bin-body"}):I("circle",{r:9,class:"rv-bin-corner"}),e=U(t,[-Mt,this.figure.columns+Mt],n);return f(e,{class:"rv-bin-handle"}),e}listen(t){H(t,(n,e)=>{if(!this.handle.contains(n))return null;this.handle.focus({preventScroll:!0});let[A,r]=[this.map.position(e),this.edges];return i=>{let{x:o,y:a}=this.map.position(i);this.shift(r,M(o-A.x,ft),M(a-A.y,ft))}}),O(this.handle,(n,e)=>this.shift(this.edges,n,e))}shift([t,n,e,A],r,i){let{rows:o,columns:a,grip:g}=this.figure,h=o>1?i:0,[l,c]=[e-t,A-n];if(g==="size"){let[C,d]=[R(e+r,t+fs,a),R(A+h,n+fs,o)];this.edges=[t,n,C,d]}else{let C=R(t+r,-Mt,a-1+Mt-l),d=o>1?R(n+h,-Mt,o-1+Mt-c):n;this.edges=[C,d,X(C+l),X(d+c)]}this.hold()}choose(t){this.ratio=t,this.hold()}get places(){return this.points?.places??[]}place(t){this.points?.put(t)}use(t){this.reader=an(t,this.figure)}paint(t){this.map.paint(t)}playTo(t){let{path:n,ratios:e}=this.figure;this.edges=ps(n,J(t)),e.length&&(this.ratio=e[Math.min(e.length-1,Math.floor(t*e.length))])}reveal(t){this.points?.reveal(t),super.reveal(t)}reached(t){return this.read!=null&&cs(t,this.read)}found(t){return this.read&&kA(t,this.read)}lines(){let{read:t,figure:n}=this;return t?n.shows.includes("grid")?[to(this.edges,t)]:n.shows.includes("sum")?[_i(t,wt(n.values))]:[]:[]}draw(){let{figure:t,map:n,edges:e}=this;this.read=this.reader?.(e,this.ratio)??null;let A=n.box(e);f(this.box,A),this.drawHandle(A);let i=this.read&&(t.shows.includes("samples")||this.asked&&this.open)?this.read?.samples??[]:[];this.marks.replaceChildren(...i.flatMap(o=>this.markOf(o,i.length))),this.bars&&this.reader&&this.bars.show(o=>this.reader(e,o).mean,this.ratio),this.chips.forEach((o,a)=>{o.setAttribute("aria-pressed",String(t.ratios[a]===this.ratio))})}drawHandle(t){let{grip:n}=this.figure,e=this.handle.firstElementChild;if(!e)return;let[A,r,i,o]=this.edges;n==="move"?f(e,t):f(e,{cx:t.x+t.width,cy:t.y+t.height});let a=this.figure.rows>1?`, ${b(i-A)} × ${b(o-r)} cells`:"";f(this.handle,{"aria-valuenow":b(n==="move"?A:i),"aria-valuetext":`from ${b(A)} to ${b(i)}${a}`})}markOf({x:t,y:n,state:e},A){let{map:r,figure:i}=this,{x:o,y:a}=r.at(t,n),g=this.open?e:"inside",h=A>64?1.6:A>9?3:ji,l=[I("circle",{cx:o,cy:a,r:h,class:`rv-mark rv-mark-${g}`,"data-state":g})];if(g==="clamped"){let p=r.at(R(t,0,i.columns-1),R(n,0,i.rows-1));l.unshift(I("path",{d:`M${o} ${a}L${p.x} ${p.y}`,class:"rv-mark-way"})),l.push(I("circle",{cx:p.x,cy:p.y,r:3,class:"rv-mark-read"}))}let c=i.shows.includes("positions")&&r.isLine&&(!this.asked||this.open||!this.points),C=A===1?"x = ":"",d=this.points?r.height-4:r.top-10;return c?[...l,m(o,d,`${C}${b(t)}`)]:l}},Zi={inside:"the sample reads ",clamped:"clamped, it reads ",discarded:"discarded, it counts as "};function _i({samples:s,mean:t},n){let e=s.length;if(e>Wi)return`${ct(e,"sample")}, in the mean ${k(t,n)}`;if(e===1)return`${Zi[s[0].state]}${b(t,n)}`;let A=s.map(({value:i})=>T(i,n)),r=A.reduce((i,o)=>i+o,0);return j(`(${A.map(Y).join(" + ")}) / ${e}`,r/e,t,n)}function to([s,t,n,e],{samples:A}){let[r,i]=["x","y"].map(a=>new Set(A.map(g=>g[a])).size);return`${`⌈${b(n-s)}⌉ × ⌈${b(e-t)}⌉`} = ${r} × ${i} = ${ct(A.length,"sample")}`}var ps=(s,t)=>q(s,t).map(n=>M(n,At));function Qs({figure:s,read:t,reader:n,point:e,open:A}){return!t||!n||!A?[]:s.shows.includes("ways")?no(s,n,e):s.shows.includes("sum")?[ms(s,t)]:[]}function ms({values:s},{weights:t,value:n}){let e=s.map((A,r)=>[T(t.get(r)??0),A]);return Es(e,n,wt(s))}function no(s,t,{x:n,y:e}){let A=wt(s.values);return[`rectangles: ${ms(s,t(n,e))}`,`x, then y: ${us(e,t(n,0).value,t(n,1).value,A)}`,`y, then x: ${us(n,t(0,e).value,t(1,e).value,A)}`]}function us(s,t,n,e){let[A,r]=[t,n].map(o=>T(o,e)),i=(1-s)*t+s*n;return Es([[T(1-s),A],[T(s),r]],i,e)}function Es(s,t,n){let e=s.map(([A,r])=>`${Y(A)} × ${Y(r)}`).join(" + ");return j(e,s.reduce((A,[r,i])=>A+r*i,0),t,n)}var[st,gt,eo,Ao]=[64,34,24,8],so=250,Bs={sums:20,areas:40},me=.45,ro=.92,io=["top left","top right","bottom left","bottom right"],mn=class extends N{constructor(t,n,e){super(t,n,e),this.writes=t.shows.includes("sum")||t.shows.includes("ways"),this.size=so/Math.max(2,t.columns),this.reader=null,this.read=null,this.colours=null,this.share=0,this.point=ws(t.path,0),this.cells=t.values.map((A,r)=>this.makeCell(r)),this.buttons=e&&e.by!=="number"?this.cells.map(({area:A})=>A):[],this.buttons.forEach((A,r)=>{P(A,this.nameOf(r),()=>this.pick(r))}),this.areas=I("g",{class:"rv-flight"}),this.lineMarks=I("g",{class:"rv-lines"}),this.guides=I("g",{class:"rv-guides"}),this.handle=this.makeHandle(),this.scale=e?.by==="number"?V(t,this.width):null,this.element=this.makeElement(),this.draw()}get width(){return st+this.figure.columns*this.size+eo}get height(){return gt+this.figure.rows*this.size+Ao}makeElement(){let{rows:t,columns:n}=this.figure,e=[...this.cells.map(({area:i})=>i),this.areas,I("g",{},...this.cells.flatMap(({value:i,weight:o})=>[i,o])),this.lineMarks,this.guides,this.handle],A=`${t} × ${n} cells and a sample`,r=this.drawn({name:A,width:this.width,height:this.height},e);return this.figure.moves&&this.listen(r),r}listen(t){ln(t,this.handle,n=>this.follow(n)),O(this.handle,(n,e)=>this.put(this.point.x+n,this.point.y+e))}follow({x:t,y:n}){let e=this.flies?Bs.areas:Bs.sums;this.put(M((t-st)/this.size-.5,e),M((n-gt)/this.size-.5,e))}put(t,n){let{rows:e,columns:A}=this.figure;this.point={x:R(t,0,A-1),y:R(n,0,e-1)},this.share=1,this.hold()}use(t){this.reader=vA(t,this.figure)}paint(t){this.colours=t,this.draw()}playTo(t){this.share=t;let n=this.flies?Math.min(1,t/me):t;this.point=ws(this.figure.path,J(n))}get flies(){return this.figure.shows.includes("rectangles")}lines(){return Qs(this)}reached(t){return this.read!=null&&ls(t,this.read)}found(t){return this.read&&bA(t,this.read)}makeCell(t){let{columns:n}=this.figure,{size:e}=this,[A,r]=[Math.floor(t/n),t%n],[i,o]=[st+r*e,gt+A*e],a=I("rect",{x:i,y:o,width:e,height:e,class:"rv-cell-box"}),g=this.textAt(A,r),h=I("text",{...g,class:"rv-cell-value"}),l=I("text",{x:g.x,y:g.y+19,class:"rv-cell-weight"}),c=(p,Q)=>I("rect",{x:i+p,y:o+p,width:e-2*p,height:e-2*p,class:Q}),C=[c(2.5,"rv-cell-right"),c(7,"rv-cell-edge")],d=I("g",{class:"rv-cell","data-cell":t},a,...C);return{box:a,area:d,value:h,weight:l}}nameOf(t){let{columns:n,values:e}=this.figure;return e.length===4?`${io[t]} cell`:`row ${Math.floor(t/n)}, column ${t%n}`}textAt(t,n){let{rows:e,columns:A,values:r}=this.figure,i=r.length>4?0:.24*this.size,o=(g,h)=>h<2?-1:Math.sign(g-(h-1)/2),a=this.at(n,t);return{x:a.x+i*o(n,A),y:a.y+6+(i-6)*o(t,e)}}at(t,n){return{x:st+(t+.5)*this.size,y:gt+(n+.5)*this.size}}makeHandle(){let t=I("circle",{r:8,class:"rv-sample-dot"});if(!this.figure.moves)return I("g",{class:"rv-sample"},t);let n=I("circle",{r:24,class:"rv-sample-reach"}),e=U("Sample; the arrows move it",[0,this.figure.columns-1],n,t);return f(e,{class:"rv-sample"}),e}draw(){let{x:t,y:n}=this.point,{columns:e,rows:A,shows:r}=this.figure;this.read=this.reader?.(t,n)??null;let i=this.at(t,n);f(this.handle,{transform:`translate(${i.x} ${i.y})`}),this.figure.moves&&f(this.handle,{"aria-valuenow":F(t),"aria-valuetext":`x ${F(t)}, y ${F(n)}`}),this.drawCells(),e<=2&&this.drawGuides(i,A>1),this.flies&&this.read&&this.drawRectangles(this.read),r.includes("lines")&&this.reader&&this.drawLines(this.reader)}drawCells(){let{values:t,shows:n}=this.figure,e=this.open&&t.length<=4&&(n.includes("weights")||this.asked),A=[Math.min(...t),Math.max(...t)];this.cells.forEach(({box:r,value:i,weight:o},a)=>{i.textContent=F(t[a]);let g=this.read?.weights.get(a)??0;if(o.textContent=e&&this.read?`× ${b(g)}`:"",!this.colours)return;let h=tt(this.colours.ramps.sequential,t[a],A),l=this.flies;f(r,{style:l?null:`fill:${nt(h)}`});let c=l?"":`fill:${lt(h,this.colours)}`;f(i,{style:c}),f(o,{style:c})})}drawGuides(t,n){let e=this.at(0,0),{x:A,y:r}=this.point,i=[x(e.x,gt-8,t.x,gt-8),m((e.x+t.x)/2,gt-14,`dx = ${b(A)}`)],o=[x(st-8,e.y,st-8,t.y),m(st-13,(e.y+t.y)/2-3,"dy","end"),m(st-13,(e.y+t.y)/2+12,b(r),"end")],a=[x(t.x,gt-8,t.x,t.y),x(st-8,t.y,t.x,t.y)];for(let g of a)f(g,{class:"rv-thread"});this.guides.replaceChildren(a[0],...i,...n?[a[1],...o]:[])}drawRectangles({weights:t}){let{x:n,y:e}=this.point,A=J(Math.min(1,Math.max(0,(this.share-me)/(ro-me)))),{size:r}=this,i=this.at(0,0),o=[0,1,2,3].flatMap(a=>{let[g,h]=[a%2,Math.floor(a/2)],l=g?n:1-n,c=h?e:1-e;if(!t.get(a))return[];let C={x:i.x+(g?0:n*r),y:i.y+(h?0:e*r)},d={x:st+(g?2*r-l*r:0),y:gt+(h?2*r-c*r:0)},p={width:l*r,height:c*r,"data-area":a},Q={x:C.x+(d.x-C.x)*A,y:C.y+(d.y-C.y)*A};return[I("rect",{...C,...p,class:"rv-area-home"}),I("rect",{...Q,...p,class:"rv-area"})]});this.areas.replaceChildren(...o)}drawLines(t){let{x:n}=this.point,e=wt(this.figure.values),[A,r]=[0,1].map(g=>this.at(n,g)),i=[0,1].map(g=>x(this.at(0,g).x,this.at(0,g).y,this.at(1,g).x,this.at(1,g).y)),o=[A,r].map(({x:g,y:h})=>I("circle",{cx:g,cy:h,r:5,class:"rv-line-dot"})),a=[m(A.x,A.y-11,b(t(n,0).value,e)),m(r.x,r.y+20,b(t(n,1).value,e))];for(let g of a)g.classList.add("rv-line-value");this.lineMarks.replaceChildren(...i,x(A.x,A.y,r.x,r.y),...o,...a)}};function ws(s,t){let[n,e]=q(s,t).map(A=>M(A,At));return{x:n,y:e}}var oo=9,ao=["M-6 7V0A6 6 0 0 1 6 0V7H2.5V0.5A2.5 2.5 0 0 0-2.5 0.5V7Z","M0-7L5.5 3H1.3V7H-1.3V3H-5.5Z","M-7-3Q-3.5-7 0-3T7-3V0Q3.5 4 0 0T-7 0ZM-7 4Q-3.5 0 0 4T7 4V7Q3.5 11 0 7T-7 7Z"],go=14,ho=[[-.16,-.12],[.2,.06],[0,.16]],lo=20;function Rt({rows:s,columns:t},n,{x:e,y:A,cell:r}){let i={width:t*r,height:s*r},o=I("rect",{x:e,y:A,...i,class:"rv-map-ground"}),a=I("g",{class:"rv-map-grid"});for(let l=0;l<=t;l+=1)a.append(x(e+l*r,A,e+l*r,A+i.height));for(let l=0;l<=s;l+=1)a.append(x(e,A+l*r,e+i.width,A+l*r));let g=s*t,h=n.map((l,c)=>{if(!l)return null;let[C,d]=[Math.floor(c/g),c%g],[p,Q]=co(n,g,d)?[0,0]:ho[C],[u,E]=[d%t+.5+p,Math.floor(d/t)+.5+Q],w=.9*r*Math.sqrt(l/oo)/go,S=`translate(${e+u*r} ${A+E*r}) scale(${w})`;return I("path",{d:ao[C],transform:S,class:`rv-sign rv-sign-${C}`})});return I("g",{},o,a,...h.filter(l=>l!=null))}var co=(s,t,n)=>s.filter((e,A)=>e&&A%t===n).length===1;function Ee({x:s,y:t,size:n},e,A){let r=n*e.cell;return I("rect",{x:e.x+s*e.cell,y:e.y+t*e.cell,width:r,height:r,class:A})}function vs({rows:s,columns:t},n,e,A){let r=lo/Math.max(s,t),i={x:e-t*r/2,y:A-s*r/2,cell:r},o=I("rect",{x:i.x,y:i.y,width:t*r,height:s*r});return I("g",{class:"rv-region-icon"},o,Ee(n,i,"rv-region-part"))}var Nt=20,ys=104,Be=124,En=3,[Bn,xs]=[60,30];function Ds(s,t){let{maps:n,rows:e,columns:A}=s,r=Math.max(e,A),i={x:4,y:Nt+8,cell:ys/r},o=(t-Be)/En,a=n.slice(1).map((u,E)=>({x:Be+E%En*o+(o-Bn*A/r)/2,y:Nt+8+Math.floor(E/En)*(Bn+xs),cell:Bn/r})),g=a.map(({x:u,y:E,cell:w})=>m(u+A*w/2,E+e*w+17,"")),h=[m(4+A*i.cell/2,Nt-2,"query"),m((t+Be)/2,Nt-2,"")];h[1].textContent="collection";let l=I("g",{class:"rv-rank-best"}),c=a.map((u,E)=>Rt(s,n[E+1],u)),C=I("g",{},Rt(s,n[0],i),...h,...c,...g,l),d=Math.ceil(a.length/En),p=Math.max(Nt+16+ys*e/r,Nt+4+d*(Bn+xs));function Q(u){g.forEach((D,L)=>{D.textContent=u?u.cosines[L].toFixed(3):""});let E=u&&a[u.order[0]];if(!E)return l.replaceChildren();let{x:w,y:S,cell:v}=E,y=I("rect",{x:w-3,y:S-3,width:A*v+6,height:e*v+6});f(y,{class:"rv-rank-same"}),l.replaceChildren(y)}return{element:C,height:p,show:Q}}var wn=340,ks=96,Lt=20,bs=46,vn=148,Ss=188,Io=66,we=58,[ve,ye,Co]=[.55,.72,.9],Kt=42,fo="abcdefghij",po=2,yn=class extends N{constructor(t,n,e){super(t,n,e),this.writes=t.shows.includes("sum"),this.off=[new Set,new Set],this.share=1,this.described=[],this.compared=null,this.looked=null,this.colours=null,this.switches=[[],[]];let A=e?.wrong.map(({values:h})=>h[0])??[];this.scale=e?.by==="number"?V({values:[0,...A]},wn):null,this.cell=0;let r=ks*t.rows/Math.max(t.rows,t.columns);this.top=Lt+r+bs,this.middle=Lt+r/2,this.ground=I("g"),this.matrix=I("g",{class:"rv-matrix"}),this.marks=I("g",{class:"rv-squares"}),this.result=I("g",{class:"rv-result"}),this.collection=t.shows.includes("collection")?Ds(t,wn):null,this.ranks=t.shows.includes("ranking")?t.maps.slice(1).map((h,l)=>this.makeRank(l)):[];let i=this.ranks.map(({element:h})=>h),o=this.collection?[this.collection.element]:[this.ground,this.matrix,this.marks,...i,this.result],a=this.collection?"A query and the pictures of a collection":"Two pictures and the matrix of all pairs of their regions",g=this.collection?.height??this.top+Ss+4;this.drawing=this.drawn({name:a,width:wn,height:g},o),this.element=this.drawing,this.draw()}mapAt(t){let{rows:n,columns:e}=this.figure,A=ks/Math.max(n,e),r=this.cell*(this.described[0]?.squares.length??0);return t?{x:vn+(r-e*A)/2,y:Lt,cell:A}:{x:2,y:this.top+(r-n*A)/2,cell:A}}makeGround(){let{figure:t,described:n}=this;this.cell=Math.min(Io,Ss/n[0].squares.length);let e=[0,1].flatMap(i=>{let o=this.mapAt(i),a=m(o.x+t.columns*o.cell/2,o.y-7,i?"picture":"query");return[Rt(t,t.maps[i],o),a]});this.switches=[0,1].map(i=>n[i].squares.map((o,a)=>this.makeSwitch(i,a))),this.ground.replaceChildren(...e,...this.switches.flat(),...this.ranks.map((i,o)=>uo(o)));let A=this.top+this.cell*n[0].squares.length+8,r=this.scale?.height??0;f(this.drawing,{viewBox:`0 0 ${wn} ${A+r}`}),this.scale&&f(this.scale.element,{transform:`translate(0 ${A})`})}nameOf(t,n){return fo[t*this.described[0].squares.length+n]}makeSwitch(t,n){let{cell:e,figure:A}=this,r=(n+.5)*e,[i,o]=t?[vn+r,this.top-18]:[vn-15,this.top+r],a=this.nameOf(t,n),g=t?m(i,o-15,a):m(i-18,o+4,a),[h,l]=t?[Math.min(e,40),bs]:[44,Math.min(e,40)],c=t?{x:i,y:o-5}:{x:i-8,y:o},C={x:c.x-h/2+1,y:c.y-l/2+1,width:h-2,height:l-2},d=I("rect",{...C,rx:6,class:"rv-switch-back"}),p=vs(A,this.described[t].squares[n],i,o),Q=I("g",{class:"rv-switch"},d,p,g);if(t>=A.switches)return Q;P(Q,`region ${a} of ${t?"the picture":"the query"}`,()=>this.toggle(t,n));for(let[E,w]of[["pointerenter",{side:t,region:n}],["focus",{side:t,region:n}],["pointerleave",null],["blur",null]])Q.addEventListener(E,()=>this.look(w));return Q}makeRank(t){let{figure:n}=this,e=(Kt-8)/Math.max(n.rows,n.columns),A=Rt(n,n.maps[t+1],{x:22,y:0,cell:e}),r=m(66,22,"");f(r,{"text-anchor":"start"});let i=I("g",{class:"rv-rank"},A,r);if(t)return{element:i,cosine:r};let o=m(124,22,"✓");o.classList.add("rv-rank-tick");let a={x:20,y:-2,width:Kt-4,height:Kt-4,class:"rv-rank-same"};return i.append(o,I("rect",a)),{element:i,cosine:r}}toggle(t,n){this.held||(this.off=[new Set,new Set]);let e=this.off[t];e.delete(n)||e.add(n),this.hold()}look(t){this.looked=t,this.drawMarks()}use(t){this.described=RA(t,this.figure),this.collection||this.makeGround()}paint(t){this.colours=t,this.draw()}playTo(t){let{path:n}=this.figure;this.share=t;let e=n[Math.min(n.length-1,Math.floor(t*n.length))]??[];this.off=[new Set(e),new Set]}reached(t){return this.described.length>0&&NA(t,this.described,this.off)}found(t){return this.described.length?GA(t,this.described):null}lines(){let{compared:t,described:n}=this;if(!t||!this.open||!this.writes)return[];let e=n.slice(0,2).map(({squares:i},o)=>i.map((a,g)=>this.off[o].has(g)?"":this.nameOf(o,g)).filter(Boolean)),A=e.every(i=>i.length<=po),r=t.products.map((i,o)=>i.filter((a,g)=>!this.off[0].has(o)&&!this.off[1].has(g)));return Qo(t,r.flat(),A?e:null)}draw(){let{described:t,figure:n}=this;if(!t.length)return;let e=gn(t,this.off);if(this.collection)return this.collection.show(this.open?e:null);this.compared=oe(t[0],t[1],this.off),this.drawMatrix(this.compared),this.drawMarks(),this.ranks.forEach(({element:A,cosine:r},i)=>{let o=e.order.indexOf(i);f(A,{style:`transform:translateY(${Lt+o*Kt}px)`}),r.textContent=e.cosines[i].toFixed(3)}),this.switches.forEach((A,r)=>{A.forEach((i,o)=>{f(i,{"data-off":this.off[r].has(o)}),r<n.switches&&f(i,{"aria-pressed":String(!this.off[r].has(o))})})})}get playing(){if(this.held||this.figure.path.length||!this.open||this.asked)return{added:1,gathered:0};let{share:t}=this,n=t<ye?(t-ve)/(ye-ve):(1-t-.1)/(1-Co);return{added:Math.min(1,t/ve),gathered:J(Math.min(1,Math.max(0,n)))}}drawMatrix({products:t,cosine:n}){let{cell:e,colours:A,off:r}=this,{added:i,gathered:o}=this.playing,a=t.length*t[0].length,g=t.flatMap((d,p)=>d.map((Q,u)=>{let E=p*d.length+u,w={x:vn+(u+.5)*e,y:this.top+(p+.5)*e},S=w.x+o*(we-w.x),v=w.y+o*(this.middle-w.y),y=!r[0].has(p)&&!r[1].has(u)&&E<i*a,D=I("g",{transform:`translate(${S} ${v}) scale(${1-.7*o})`}),L=I("rect",{x:-e/2,y:-e/2,width:e,height:e}),Vt=m(0,4,Q.toFixed(2).replace(/\.00$/,""));if(A){let qe=tt(A.ramps.sequential,Q,[0,1]);f(L,{style:`fill:${nt(qe)}`}),f(Vt,{style:`fill:${lt(qe,A)}`})}return f(D,{class:y?"rv-pair-cell":"rv-pair-cell rv-pair-off"}),D.append(L,Vt),D}));this.matrix.replaceChildren(...g);let h=this.ranks.length>0,l=m(we,this.middle+10,this.open?k(n).replace("≈ ",""):"?"),c=m(we,this.middle+32,"cosine"),C=!h&&i===1&&(o>.6||this.share>ye||this.held||this.asked);this.result.replaceChildren(...C?[l,c]:[])}drawMarks(){let{looked:t,described:n}=this,e=t?[t]:this.pairNow();this.marks.replaceChildren(...e.map(({side:A,region:r})=>Ee(n[A].squares[r],this.mapAt(A),"rv-square rv-square-held")))}pairNow(){let{added:t}=this.playing,n=[0,1].map(A=>this.described[A]?.squares.length??0),e=Math.ceil(t*n[0]*n[1])-1;return t>=1||e<0?[]:[{side:0,region:Math.floor(e/n[1])},{side:1,region:e%n[1]}]}},uo=s=>m(10,Lt+22+s*Kt,String(s+1));function Qo({sums:s,lengths:t,total:n,cosine:e},A,r){if(!A.length)return["no region is left"];let[i,o]=t.map(d=>k(d).replace("≈ ","")),a=A.map(d=>T(d)),g=a.reduce((d,p)=>d+p,0),h=r?j(a.map(Y).join(" + "),g,n,A.length):`${A.length} pairs add up to ${k(n)}`,l=k(n).replace("≈ ",""),c=Number(l)/(Number(i)*Number(o));return[...r?.map((d,p)=>mo(d,s[p],t[p]))??[],h,j(`${l} / (${i} × ${o})`,c,e,1)]}function mo(s,t,n){let e=t.some(r=>k(r).startsWith("≈")),A=t.map(r=>k(r).replace("≈ ","")).join(", ");return`${s.join(" + ")} ${e?"≈":"="} (${A}), length ${k(n)}`}var Eo=1,xe=15,Bo=8,wo=120,xn=class extends N{constructor(t,n,e){super(t,n,e),this.map=new mt({...t,rows:1,columns:t.values.length,shows:[]}),this.edges=[...t.path[0]],this.began=this.edges,this.reader=null,this.read=null,this.box=I("rect",{class:"rv-bin"}),this.bars=I("g",{class:"rv-pool-bars"}),this.buttons=e?.by==="cells"?t.values.map((A,r)=>this.makeButton(r)):[],this.handle=this.makeHandle(),this.scale=e?.check==="maximum"?V(t,this.map.width):null,this.element=this.makeElement(),this.draw()}get height(){return this.map.height+this.figure.bins*xe+Bo}makeElement(){let{width:t}=this.map,n=[this.map.element,this.box,this.bars,...this.buttons,this.handle],e=this.drawn({name:"A box on a line of cells",width:t,height:this.height},n);return this.figure.grip!=="none"&&this.listen(e),e}makeButton(t){let{size:n,top:e,rowHeight:A}=this.map,{x:r}=this.map.at(t-.5,0),i=(g,h)=>I("rect",{x:r+g,y:e+g,width:n-2*g,height:A-2*g,class:h}),o=I("rect",{x:r,y:e,width:n,height:A,class:"rv-pick"}),a=[i(2,"rv-cell-right"),i(5,"rv-cell-edge")];return P(I("g",{class:"rv-cell"},o,...a),`column ${t}`,()=>this.pick(t))}makeHandle(){let{grip:t,values:n}=this.figure;if(t==="none")return I("g");let e=t==="move"?"Box; the arrows move it":"Right edge of the box; the arrows move it",A=t==="move"?I("rect",{class:"rv-bin-body"}):I("circle",{r:10,class:"rv-bin-corner"}),r=U(e,[0,n.length],A);return f(r,{class:"rv-bin-handle"}),r}listen(t){H(t,(n,e)=>{if(!this.handle.contains(n))return null;this.handle.focus({preventScroll:!0});let[A,r]=[this.map.position(e).x,this.edges];return i=>this.shift(r,M(this.map.position(i).x-A,ft))}),O(this.handle,n=>this.shift(this.edges,n),{flat:!0})}shift([t,n],e){let A=this.figure.values.length;if(this.held||(this.began=this.edges),this.figure.grip==="size")this.edges=[t,R(n+e,t+Eo,A)];else{let r=R(t+e,0,A-(n-t));this.edges=[r,X(r+n-t)]}this.hold()}use(t){this.reader=yA(t,this.figure)}paint(t){this.map.paint(t)}playTo(t){this.edges=q(this.figure.path,J(t)).map(n=>M(n,At))}reached(t){if(!this.reader||!this.read)return!1;let n=this.reader(this.began[0],this.began[1]);return Is(t,{before:n,now:this.read,moved:Math.abs(this.edges[0]-this.began[0])})}found(t){return this.read&&DA(t,this.read,this.figure.mark??0)}draw(){let{map:t,figure:n}=this,[e,A]=this.edges;this.read=this.reader?.(e,A)??null;let r=t.box([e-.5,0,A-.5,0]);f(this.box,r);let i=this.handle.firstElementChild;i&&(n.grip==="move"?f(i,r):f(i,{cx:r.x+r.width,cy:r.y+r.height/2}),f(this.handle,{"aria-valuenow":F(n.grip==="move"?e:A),"aria-valuetext":`from ${F(e)} to ${F(A)}`}));let o=this.ends(r.width),a=this.open&&this.read?this.read.columns.flatMap((g,h)=>this.barOf(g,h)):[];this.bars.replaceChildren(...o,...a)}ends(t){let n=t<wo;return["from","to"].map((e,A)=>{let r=this.edges[A],i=m(this.map.at(r-.5,0).x,this.map.top-12,`${e} ${F(r)}`);return f(i,{"text-anchor":A===0===n?"end":"start"}),i})}barOf(t,n){let{map:e,figure:A}=this,r=e.height+n*xe;if(!t.length)return[];let i=e.at(t[0]-.5,0).x,o=e.at(t[t.length-1]+.5,0).x,a=A.mark==null||A.mark===n?" rv-pool-bar-strong":"",g=I("rect",{x:i+1,y:r,width:o-i-2,height:xe-4,rx:3,class:`rv-pool-bar${a}`});f(g,{"data-columns":t.join(" ")});let h=m(o+5,r+10,`bin ${n}`);return f(h,{"text-anchor":"start"}),o>e.width-40&&f(h,{x:i-5,"text-anchor":"end"}),[g,h]}};function Z({rows:s,columns:t},n){let[e,A]=[Math.min(s,t),Math.max(s,t)];if(e===A)return null;let r=(A-e)/n;return{count:n,gap:r,overlap:1-r/e}}function Fs(s,t){let{rows:n,columns:e,values:A}=t,r={values:Float32Array.from(A),channels:1,height:n,width:e};return(i,o,a)=>{let g=a?Z(t,a):null;if(g&&g.count>6)return{squares:vo(t,g),steps:g};let h={height:n,width:e,scales:3,overlap:g?.overlap??.4,variant:o},{regions:l,level:c}=s.regions(h),d=Array.from(c,(E,w)=>[...l.subarray(4*w,4*w+4)]).filter((E,w)=>i?c[w]===i:c[w]),p=c.filter(E=>E===1).length,{argmax:Q}=A.length?s.regionMaxima({features:r,regions:d.flat()}):{};return{squares:d.map(([E,w,S],v)=>({x:E,y:w,size:S-E+1,largest:Q?.[v]})),steps:p>1?Z(t,p-1):null}}}function vo({rows:s,columns:t},{count:n,gap:e}){let A=Math.min(s,t);return Array.from({length:n+1},(r,i)=>{let o=Math.floor(i*e+1e-9);return t>s?{x:o,y:0,size:A}:{x:0,y:o,size:A}})}function Dn(s,t){let n=new Set(s.flatMap(({x:e,size:A})=>Array.from({length:A},(r,i)=>e+i)));return Array.from({length:t},(e,A)=>A).filter(e=>!n.has(e))}function Ms(s,{rows:t,columns:n,channels:e},A){let r={values:new Float32Array(e*t*n),channels:e,height:t,width:n},i=A.flatMap(({x:g,y:h,size:l})=>[g,h,g+l-1,h+l-1]),{maxima:o}=s.regionMaxima({features:r,regions:i}),a=new Float32Array(o.length/A.length);for(let g=0;g<o.length;g+=1)a[g%a.length]+=o[g];return a.length}function Rs({check:s},{squares:t}){return s==="squares"?[t.length]:[...new Set(t.map(({x:n})=>n))].sort((n,e)=>n-e)}function Ns({kind:s,target:t,margin:n},{squares:e,steps:A},r){return s==="overlap"?A!=null&&Math.abs(A.overlap-t)<=n:s==="squares"?Math.abs(e.length-t)<=n:s==="short"&&Dn(e,r).includes(r-1)}var[Gs,Us,De]=[14,112,140],[rt,qt]=[40,14],[Ht,yo]=[-1,1],kn=.4,ke=6;function Os(s,t,n){let e=I("g"),A={x:rt,y:Gs-8,width:n-rt-qt,height:De-6},r=I("g",{class:"rv-overlap"},I("rect",{...A,class:"rv-pick"}),e),i=c=>rt+(c-.5)/t*(n-rt-qt),o=c=>Us-(Math.max(Ht,c)-Ht)/(yo-Ht)*(Us-Gs),a=c=>{let C=(c-rt)/(n-rt-qt)*t;return Math.min(t,Math.max(1,Math.ceil(C)))},g=(c,C)=>{let d=[];for(let p=c;p<=C+1e-9;p+=.1){let Q=Z(s,p);Q&&Q.overlap>=Ht&&d.push(`${i(p)} ${o(Q.overlap)}`)}return d.length?`M${d.join("L")}`:""};function h(c,C){if(!C)return e.replaceChildren();let d=x(rt,o(kn),n-qt,o(kn));f(d,{class:"rv-exact"});let p=x(rt,o(0),n-qt,o(0));f(p,{class:"rv-overlap-none"});let Q=[m(rt-4,o(kn)+4,"40 %","end"),m(rt-4,o(0)+4,"0","end")],u=Array.from({length:t},(E,w)=>l(w+1,c)).flat();e.replaceChildren(p,d,I("path",{d:g(1,Math.min(ke,t)),class:"rv-overlap-way"}),I("path",{d:g(ke,t),class:"rv-overlap-way rv-overlap-untried"}),...Q,...u)}function l(c,C){let[d,p]=[i(c),Z(s,c)?.overlap??0],Q=o(p),u=m(d,De-12,String(c));if(c!==C)return[p<Ht?Do(d,Q):xo(d,Q,c),u];u.classList.add("rv-bar-label-now");let E=m(d,Q+(p>kn?-12:20),k(p));return E.classList.add("rv-overlap-said"),f(E,{"text-anchor":d>n*.75?"end":d<n*.25?"start":"middle"}),[I("circle",{cx:d,cy:Q,r:7,class:"rv-bar rv-bar-now"}),u,E]}return{element:r,height:De,show:h,countAt:a}}var xo=(s,t,n)=>I("circle",{cx:s,cy:t,r:4,class:`rv-bar${n>ke?" rv-overlap-untried":""}`}),Do=(s,t)=>I("path",{d:`M${s-5} ${t-4}H${s+5}L${s} ${t+4}Z`,class:"rv-bar"});var Tt=340,[ko,_,bo]=[6,12,26],[So,Fo]=[34,210],Mo=16,Ro=2.5,be=6,bn=class extends N{constructor(t,n,e){super(t,n,e);let{rows:A,columns:r,shows:i,levels:o,layouts:a,path:g,most:h}=t;this.writes=i.includes("sum"),this.size=Math.min((Tt-2*ko)/r,Fo/A,So),this.left=(Tt-r*this.size)/2,this.bottom=_+A*this.size,this.height=this.bottom+bo,this.level=o[0],this.layout=a[0],this.steps=g[0]??0,this.share=1,this.kernels=null,this.reader=null,this.read=null,this.ghost=0,this.cells=t.values.map((c,C)=>this.makeCell(C)),this.squares=I("g",{class:"rv-squares"}),this.buttons=e?.by==="cells"?Array.from({length:r},(c,C)=>this.makeButton(C)):[],this.handle=h?U("Second square; the arrows move it",[0,r]):I("g"),this.curve=i.includes("curve")?Os(t,h||be,Tt):null;let l=e?.by==="number"&&!this.curve;if(this.scale=l?V({values:[0,...e.wrong.map(({values:c})=>c[0])]},Tt):null,this.drawing=this.makeDrawing(),this.chips=this.makeChips(),this.element=B("div",{class:"rv-regions-figure"},this.drawing),this.chips.length){let c=o.length>1?"level":"arithmetic",C={class:"rv-ratios",role:"group","aria-label":c};this.element.append(B("div",C,B("span",{},c),...this.chips))}this.draw()}makeDrawing(){let{rows:t,columns:n}=this.figure,{left:e,size:A,bottom:r}=this,i=I("g",{class:"rv-map-grid"});for(let c=0;c<=n;c+=1)i.append(x(e+c*A,_,e+c*A,r));for(let c=0;c<=t;c+=1)i.append(x(e,_+c*A,e+n*A,_+c*A));let o=I("rect",{x:e,y:_,width:n*A,height:t*A});f(o,{class:"rv-map-ground"});let a=[o,...this.cells.flat(),i,...this.numbers(),this.squares,...this.buttons],g=`Squares on a map of ${t} rows and ${n} columns`,h=this.curve??this.scale,l=this.drawn({name:g,width:Tt,height:this.height},[...a,this.handle],h);return this.figure.most&&this.listen(l),l}numbers(){let{columns:t}=this.figure;return(t<=Mo?Array.from({length:t},(e,A)=>A):[0,t-1]).map(e=>this.numberOf(e))}numberOf(t){let n=m(this.left+(t+.5)*this.size,this.bottom+16,String(t));return n.classList.add("rv-map-number"),n}makeCell(t){let{columns:n,values:e}=this.figure,{size:A}=this,[r,i]=[this.left+t%n*A,_+Math.floor(t/n)*A],o=m(r+A/2,i+A/2+4,String(e[t]));return o.classList.add("rv-map-value"),[I("rect",{x:r,y:i,width:A,height:A}),o]}makeButton(t){let{size:n}=this,[e,A]=[this.left+t*n,this.bottom-_],r=(o,a)=>I("rect",{x:e+o,y:_+o,width:n-2*o,height:A-2*o,class:a}),i=[r(0,"rv-pick"),r(2,"rv-cell-right"),r(5,"rv-cell-edge")];return P(I("g",{class:"rv-cell"},...i),`column ${t}`,()=>this.pick(t))}makeChips(){let{levels:t,layouts:n}=this.figure,e=(A,r)=>B("button",{class:"rv-chip",type:"button",onclick:r},A);return t.length>1?t.map(A=>e(String(A),()=>this.choose({level:A}))):n.length<2?[]:n.map(A=>e(A.label,()=>this.choose({layout:A})))}choose(t){Object.assign(this,t),this.share=1,this.hold()}listen(t){let{curve:n}=this;H(t,(e,A)=>{if(this.handle.focus({preventScroll:!0}),n?.element.contains(e))return this.choose({steps:n.countAt(A.x)}),i=>this.choose({steps:n.countAt(i.x)});if(!this.handle.contains(e))return null;let r=Z(this.figure,this.steps)?.gap??0;return i=>this.choose({steps:this.nearest(r+(i.x-A.x)/this.size)})}),O(this.handle,e=>this.move(-Math.sign(e)),{flat:!0})}move(t){this.choose({steps:Math.min(this.figure.most,Math.max(1,this.steps+t))})}nearest(t){let n=A=>Math.abs((Z(this.figure,A)?.gap??0)-t);return Array.from({length:this.figure.most},(A,r)=>r+1).reduce((A,r)=>n(r)<n(A)?r:A)}use(t){this.kernels=t,this.reader=Fs(t,this.figure)}paint(t){let{values:n}=this.figure,e=[Math.min(...n),Math.max(...n)];this.cells.forEach(([A,r],i)=>{let o=tt(t.ramps.sequential,n[i],e);f(A,{style:`fill:${nt(o)}`}),f(r,{style:`fill:${lt(o,t)}`})})}playTo(t){let{levels:n,layouts:e,path:A}=this.figure;this.share=t,this.level=Se(n,t),this.layout=Se(e,t),A.length&&(this.steps=Se(A,t))}reveal(t){let n=this.asked?.by==="number"&&this.curve;this.ghost=n&&t?t[0]-1:0,super.reveal(t)}reached(t){return this.read!=null&&Ns(t,this.read,this.figure.columns)}found(t){return!this.read||!this.kernels?null:t.check!=="numbers"?Rs(t,this.read):[Ms(this.kernels,this.figure,this.read.squares)]}lines(){let{read:t,figure:n}=this;return!t||!this.writes?[]:n.shows.includes("maxima")?[this.maximumLine(t)]:n.shows.includes("uncovered")?Uo(t,n.columns):n.levels.length>1?[Go(t.squares,this.level,n)]:t.steps?No(t.steps,n):[]}maximumLine({squares:t}){let{x:n,y:e,size:A,largest:r}=t[this.at],i=this.figure.values[r??0],o=A>1?`columns ${n}–${n+A-1}, rows ${e}–${e+A-1}`:`cell ${n}, ${e}`;return`region ${this.at+1} of ${t.length}, ${o}: largest ${b(i)}`}get at(){let t=this.read?.squares.length??1;return Math.min(t-1,Math.floor(this.share*t))}draw(){let{figure:t,level:n,layout:e,steps:A}=this;this.read=this.reader?.(n,e.variant,A||void 0)??null;let{read:r}=this,i=t.shows.includes("maxima"),o=r&&(this.open||i)?r.squares:[],a=i?this.one(o):o.map((h,l)=>this.squareOf(h,l));t.most&&a.push(...a.splice(1,1));let g=t.shows.includes("uncovered")?Dn(o,o.length?t.columns:0):[];this.squares.replaceChildren(...g.flatMap(h=>this.bareOf(h)),...this.ghosts(),...a),this.curve?.show(this.open?r?.steps?.count??0:0,this.open),this.drawHandle(),this.chips.forEach((h,l)=>{let c=t.levels.length>1?t.levels[l]===n:t.layouts[l]===e;h.setAttribute("aria-pressed",String(c))})}placeOf({x:t,y:n,size:e},A=0){let r=e*this.size-2*A;return{x:this.left+t*this.size+A,y:_+n*this.size+A,width:r,height:r}}squareOf(t,n){let e=this.steps>be?" rv-square-untried":"",A=this.figure.most&&n===1?" rv-square-held":"";return I("rect",{...this.placeOf(t,n%2?Ro:0),class:`rv-square${e}${A}`})}one(t){let n=t[this.at];if(!n)return[];let{columns:e}=this.figure,A=n.largest??0,r={x:A%e,y:Math.floor(A/e),size:1};return[I("rect",{...this.placeOf(n),class:"rv-square rv-square-held"}),I("rect",{...this.placeOf(r,1),class:"rv-square-kept"})]}ghosts(){let{ghost:t,reader:n,level:e,layout:A}=this;if(!n||!this.open||!Number.isInteger(t)||t<1||t>2*be)return[];let{squares:r}=n(e,A.variant,t);return r.map(i=>I("rect",{...this.placeOf(i,5),class:"rv-square-ghost"}))}bareOf(t){let e={x:this.left+t*this.size,y:_,width:this.size,height:this.bottom-_,class:"rv-column-bare"},A=this.numberOf(t);return A.classList.add("rv-column-bare-number"),[I("rect",e),A]}drawHandle(){let t=this.figure.most?this.read?.squares[1]:null;if(!t)return;let n=Z(this.figure,this.steps);this.handle.replaceChildren(I("rect",{...this.placeOf(t),class:"rv-bin-body"})),f(this.handle,{class:"rv-bin-handle","aria-valuenow":b(n?.gap??0),"aria-valuetext":`${ct(this.steps,"step")}, overlap ${k(n?.overlap??0)}`})}},Se=(s,t)=>s[Math.min(s.length-1,Math.floor(t*s.length))];function No({count:s,gap:t,overlap:n},{rows:e,columns:A}){let[r,i]=[Math.min(e,A),Math.max(e,A)];return[`a step is (${i} − ${r}) / ${s} ${ut(t)} cells`,`overlap 1 − ${k(t).replace("≈ ","")} / ${r} ${ut(n)}`]}function Go(s,t,{rows:n,columns:e}){let[A,r]=["y","x"].map(o=>new Set(s.map(a=>a[o])).size);return`${`⌊2 × ${Math.min(n,e)} / ${t+1}⌋ = ${s[0].size}`} cells a side, ${A} × ${r} = ${ct(s.length,"square")}`}function Uo({squares:s},t){let n=Math.max(...s.map(({x:A,size:r})=>A+r-1)),e=Dn(s,t);return[`the last square ends at column ${n}`,`in no square: columns ${e.join(", ")}`]}var Sn=340,Js=.45,$={top:44,height:44},Ls=36,Yt={gap:20,height:34},Et=.5,Oo=32,Jo=1.25,Fn=class extends N{constructor(t,n,e){super(t,n,e);let{columns:A,networks:r,path:i,stride:o}=t;this.writes=!0,this.unit=Sn/(A+2*Js),this.mark=i[0][0],this.gap=i[0][1],this.reader=null,this.position=Number.NaN,this.centres=r.map(({layers:l})=>(St(l,1).at(-1)?.centre??0)/o),this.rulerTop=$.top+$.height+r.length*Ls+Yt.gap,this.marks=I("g",{class:"rv-ruler-marks"}),this.ruler=this.makeRuler(),this.answers=I("g");let a=[...this.makeCells(),...this.makeNetworks(),this.ruler,this.marks,this.answers],g=this.rulerTop+Yt.height+(e?40:22),h=this.drawn({name:"Cells and a ruler of positions",width:Sn,height:g},a);t.moves&&this.listen(h),this.element=h,this.draw()}xOf(t){return(Js+t)*this.unit}makeCells(){let{columns:t,stride:n}=this.figure,e=Array.from({length:t},(o,a)=>I("rect",{x:this.xOf(a),y:$.top,width:this.unit,height:$.height,class:"rv-cell-box"})),A=Array.from({length:t+1},(o,a)=>{let g=m(this.xOf(a),$.top-6,String(a*n));return g.classList.add("rv-map-number"),g}),r=$.top+$.height/2,i=e.map((o,a)=>I("circle",{cx:this.xOf(a+Et),cy:r,r:2.5,class:"rv-cell-centre"}));return[...e,...A,...i]}makeNetworks(){let{columns:t,networks:n}=this.figure;return n.flatMap(({title:e},A)=>{let r=$.top+$.height+A*Ls+28,i=Array.from({length:t},(a,g)=>I("circle",{cx:this.xOf(g+this.centres[A]),cy:r,r:4.5,class:"rv-network","data-network":A})),o=m(this.xOf(0),r-11,e);return f(o,{"text-anchor":"start"}),[...i,o]})}makeRuler(){let{columns:t,moves:n}=this.figure,e=this.rulerTop,A=I("rect",{x:this.xOf(0)-12,y:e-6,width:(t-1)*this.unit+24,height:Yt.height,rx:4,class:"rv-ruler-back"}),r=Array.from({length:t},(o,a)=>[x(this.xOf(a),e-6,this.xOf(a),e+6),m(this.xOf(a),e+21,String(a))]);if(!n)return I("g",{class:"rv-ruler"},A,...r.flat());let i=U("Ruler of positions; the arrows slide it",[0,Et],A,...r.flat());return f(i,{class:"rv-ruler rv-bin-handle"}),i}listen(t){H(t,(n,e)=>{if(!this.ruler.contains(n))return null;this.ruler.focus({preventScroll:!0});let A=this.gap;return r=>this.slide(M(A+(r.x-e.x)/this.unit,Oo))}),O(this.ruler,n=>this.slide(this.gap+n),{flat:!0,unit:Jo})}slide(t){this.gap=R(t,0,Et),this.hold()}use(t){this.reader=xA(t,this.figure.stride)}playTo(t){[this.mark,this.gap]=q(this.figure.path,J(t)).map(n=>M(n,At)),this.setRuler()}reveal(t){super.reveal(t),this.setRuler(),this.draw();let n=t&&this.asked?this.dots(this.asked.right[0],t[0]):[];this.answers.replaceChildren(...n)}setRuler(){this.asked&&(this.gap=this.open?Et:this.figure.path[0][1])}get missed(){return this.centres.map(t=>(this.gap-t)*this.figure.stride)}reached(t){return ds(t,{position:this.position,missed:this.missed})}found(){return this.reader&&[this.reader(this.mark,Et)]}lines(){let{networks:t,stride:n}=this.figure;if(t.length)return t.map(({title:A},r)=>`${A}: ${b(Math.abs(this.missed[r]))} px off`);if(!this.open||Number.isNaN(this.position))return[];let e=this.gap?`${F(this.mark)} / ${n} − ${b(this.gap)}`:`${F(this.mark)} / ${n}`;return[j(e,this.mark/n-this.gap,this.position,this.figure.columns)]}draw(){let{networks:t,stride:n,moves:e}=this.figure;if(this.position=this.reader?.(this.mark,this.gap)??Number.NaN,f(this.ruler,{transform:`translate(${this.gap*this.unit} 0)`}),e){let a=`0 lies ${b(this.gap)} cells from the first edge`;f(this.ruler,{"aria-valuenow":b(this.gap),"aria-valuetext":a})}let[A,r]=[this.xOf(this.mark/n),this.rulerTop-6],i=x(A,$.top-22,A,r);f(i,{class:"rv-ruler-mark"});let o=m(A,$.top-26,`${F(this.mark)} px`);o.classList.add("rv-bar-label-now"),this.marks.replaceChildren(...t.length?[]:[i,o,...this.reading(A)],...this.gapMark())}reading(t){if(!this.open||this.asked||Number.isNaN(this.position))return[];let n=m(t,this.rulerTop+Yt.height+16,b(this.position));return n.classList.add("rv-bar-label-now"),[I("circle",{cx:t,cy:this.rulerTop-6,r:6,class:"rv-mark"}),n]}gapMark(){if(!this.gap||!this.open)return[];let t=this.rulerTop-13,n=x(this.xOf(0),t,this.xOf(this.gap),t);f(n,{class:"rv-ruler-gap"});let e=m(this.xOf(this.gap)+6,t+4,this.gap===Et?"half a cell":"");return f(e,{"text-anchor":"start",class:"rv-stack-name"}),[n,e]}dots(t,n){let e=this.rulerTop-6,A=c=>Math.min(Sn-10,Math.max(10,this.xOf(c+Et))),r=this.rulerTop+Yt.height+16,i=Math.abs(t-n)<1e-9,o=x(A(n),$.top,A(n),e);f(o,{class:"rv-ruler-ghost"});let a=I("circle",{cx:A(n),cy:e,r:9,class:"rv-ghost"}),g=I("circle",{cx:A(t),cy:e,r:6,class:"rv-scale-right"}),h=F((n+Et)*this.figure.stride),l=m(A(n),r+18,`yours ${F(n)}${i?"":`, at ${h} px`}`);return f(l,{"text-anchor":A(n)>Sn/2?"end":"start"}),[...i?[]:[o],a,g,m(A(t),r,b(t)),l]}};var Ks=340,Fe=3,Mn=24,it=24,qs=26,Lo=26,Me=4,Ko=20,Rn=class extends N{constructor(t,n,e){super(t,n,e);let{layers:A,pixels:r,path:i,lean:o,shows:a}=t;this.writes=a.includes("field"),this.rows=St(A,r),this.unit=Ks/(r+2*Fe),this.lit=i[0],this.lean=o[0],this.colours=null,this.groups=this.rows.map((d,p)=>this.makeRow(d,p));let g=this.groups[this.groups.length-1];e?.by==="cell"&&(this.buttons=g.cells.map((d,p)=>this.makeButton(p))),this.marks=I("g",{class:"rv-stack-marks"}),this.ghost=I("g"),this.handle=this.makeHandle();let h="A row of a picture and the layers below it",c=[...this.groups.map(({group:d})=>d),this.marks,this.ghost,...this.buttons,this.handle],C=this.drawn({name:h,width:Ks,height:this.yOf(this.rows.length)-qs+Lo},c);t.moves&&this.listen(C),this.element=C,this.draw()}yOf(t){return Mn+t*(it+qs)}xOf(t,n){return(Fe+n*this.rows[t].step)*this.unit}shift(t){let{step:n,centre:e}=this.rows[t];return this.lean*(e-n/2)*this.unit}makeRow({count:t},n){let e=Array.from({length:t},(r,i)=>this.makeCell(n,i));return{group:I("g",{},...this.paddings(n),...e),cells:e}}makeCell(t,n){let[e,A,r]=[this.xOf(t,n),this.yOf(t),this.rows[t].step*this.unit],i=I("g",{},I("rect",{x:e,y:A,width:r,height:it,class:"rv-cell-box"}));return t===this.rows.length-1&&i.append(m(e+r/2,A+it+20,String(n))),i}makeButton(t){let n=this.rows.length-1,[e,A,r]=[this.xOf(n,t),this.yOf(n),this.rows[n].step*this.unit],i=(a,g)=>I("rect",{x:e+1,y:A-a,width:r-2,height:it+2*a,class:g}),o=[i(3,"rv-cell-right"),i(6,"rv-cell-edge")];return P(I("g",{class:"rv-cell"},i(6,"rv-pick"),...o),`cell ${t}`,()=>this.pick(t))}paddings(t){let n=this.figure.layers[t]?.[2]??0;if(!this.figure.shows.includes("padding"))return[];let{count:e,step:A}=this.rows[t];return Array.from({length:n},(r,i)=>[-1-i,e+i]).flat().map(r=>{let i={x:this.xOf(t,r)+1,y:this.yOf(t)+1};return I("rect",{...i,width:A*this.unit-2,height:it-2,class:"rv-padding"})})}makeHandle(){if(!this.figure.moves)return I("g");let t=I("rect",{x:-16,y:Mn-14,width:32,height:it+28,class:"rv-sample-reach"}),n=U("Lit pixel; the arrows move it",[0,this.figure.pixels-1],t);return f(n,{class:"rv-sample"}),n}listen(t){ln(t,this.handle,({x:n})=>this.put(Math.floor(n/this.unit)-Fe)),O(this.handle,n=>this.put(this.lit+Math.round(n)),{flat:!0,unit:Ko})}put(t){this.lit=Math.min(this.figure.pixels-1,Math.max(0,t)),this.lean=this.figure.lean[this.figure.lean.length-1],this.hold()}paint(t){this.colours=t,this.draw()}playTo(t){let{path:n,lean:e}=this.figure,A=J(t);[this.lit]=q(n.map(r=>[r]),A).map(Math.round),[this.lean]=q(e.map((r,i)=>[r,i]),A)}reached(t){return Cs(t,this.answers)}found({check:t}){return[t==="field"?this.rows[this.rows.length-1].field:Ft(this.answers)]}lines(){return this.open?[os(this.figure.layers)]:[]}get answers(){let{layers:t,pixels:n}=this.figure;return pn(t,n,this.lit)[t.length]}draw(){let{layers:t,pixels:n}=this.figure,e=pn(t,n,this.lit);this.groups.forEach(({group:A,cells:r},i)=>{f(A,{transform:this.lean?`translate(${this.shift(i)} 0)`:null}),this.colour(r,i&&!this.open?null:e[i])}),f(this.handle,{transform:`translate(${this.xOf(0,this.lit+.5)} 0)`}),f(this.handle,{"aria-valuenow":this.lit,"aria-valuetext":`pixel ${this.lit}`}),this.marks.replaceChildren(...this.open?this.fieldMarks(e):[],...this.names(),...this.pixelNames())}colour(t,n){let e=Math.max(...n??[]);t.forEach((A,r)=>{let i=n&&this.colours&&tt(this.colours.ramps.sequential,n[r],[0,e]);f(A.firstElementChild,{style:i?`fill:${nt(i)}`:null})})}pixelNames(){let{pixels:t}=this.figure,n=Mn-8,e=Array.from({length:Math.ceil(t/Me)},(r,i)=>i*Me).filter(r=>Math.abs(r-this.lit)>Me).map(r=>m(this.xOf(0,r+.5),n,String(r)));for(let r of e)f(r,{class:"rv-map-number"});let A=m(Math.max(20,this.xOf(0,this.lit+.5)),n,`pixel ${this.lit}`);return f(A,{class:"rv-bar-label-now"}),[...e,A]}names(){let t=this.xOf(0,0),n=this.figure.shows.includes("padding"),e=this.figure.layers.map(([A,r,i],o)=>{let a=[`kernel ${A}`];return r>1&&a.push(`stride ${r}`),n&&a.push(`padding ${i}`),m(t,this.yOf(o)+it+17,a.join(", "))});for(let A of e)f(A,{"text-anchor":"start",class:"rv-stack-name"});return e}fieldMarks(t){let{layers:n,shows:e}=this.figure,A=n.length,r=Ft(t[A]);if(this.buttons.length)return[];if(!e.includes("field"))return[this.spanMark(A,[r,r],"rv-most")];let i=ue(n,r);return[...i.slice(1).flatMap((a,g)=>[0,1].map(h=>{let[l,c]=[this.endsOf(g,i[g])[h],this.endsOf(g+1,a)[h]],C=x(l,this.yOf(g)+it,c,this.yOf(g+1));return f(C,{class:"rv-field-side"}),C})),...i.map((a,g)=>this.spanMark(g,a,g===A?"rv-most":"rv-field"))]}endsOf(t,[n,e]){return[n,e+1].map(A=>this.xOf(t,A)+this.shift(t))}spanMark(t,n,e){let[A,r]=this.endsOf(t,n);return I("rect",{x:A,y:this.yOf(t),width:r-A,height:it,class:e})}reveal(t){super.reveal(t);let n=this.asked?.check==="field"&&t?.[0];if(!n)return this.ghost.replaceChildren();let e=pn(this.figure.layers,this.figure.pixels,this.lit),[A,r]=this.endsOf(0,ue(this.figure.layers,Ft(e[e.length-1]))[0]),i=n*this.unit,o=I("rect",{x:(A+r-i)/2,y:Mn-3,width:i,height:it+6,class:"rv-ghost"});this.ghost.replaceChildren(o)}};function ht(s){let t=Ne(s),[n,e,A]=[[0,0],[1,1],[0,1]].map(([o,a])=>qo(s,t,o,a)),[r,i]=[(n+e)/2,Math.hypot((n-e)/2,A)];return{centre:t,long:Math.sqrt(r+i),wide:Math.sqrt(Math.max(0,r-i)),angle:Math.atan2(2*A,n-e)/2}}function Hs(s,t=s.length?ht(s).angle:0){if(!s.length)return r=>r;let n=Ys(t),e=Ne(s),A=Re(s,t);return r=>{let i=r.map((o,a)=>o-e[a]);return n.map((o,a)=>Ut(o,i)/A[a])}}function Re(s,t){let n=Ne(s);return Ys(t).map(e=>{let A=s.map(r=>Ut(e,r.map((i,o)=>i-n[o])));return Math.sqrt(A.reduce((r,i)=>r+i*i,0)/A.length)})}var Gn=({long:s,wide:t})=>s/t,Nn=(s,t)=>Ut(s,t)/(Math.hypot(...s)*Math.hypot(...t));function Ts({kind:s,margin:t},n,[e,A,r]){return s==="circle"?Gn(ht(n))-1<=t:s==="outranked"&&Nn(e,r)>Nn(e,A)}var Ys=s=>[[Math.cos(s),Math.sin(s)],[-Math.sin(s),Math.cos(s)]],Ne=s=>[0,1].map(t=>s.reduce((n,e)=>n+e[t],0)/s.length),qo=(s,t,n,e)=>s.reduce((A,r)=>A+(r[n]-t[n])*(r[e]-t[e]),0)/s.length;var[Oe,Vs]=[340,12],Ge=(Oe-Vs)/2,Ho=2.4,To=20,Yo=.06,Ue=3,Je=[["query","query"],["same","same place"],["other","another one"]],Un=class extends N{constructor(t,n,e){super(t,n,e);let{vectors:A,learnt:r,path:i,marks:o}=t;this.writes=!0,this.learnt=r[0],this.angle=i[0]??null,this.ghost=null;let a=1.08*Math.max(...A.flat(),...o.flat());this.before=new pt({x:0,side:Ge,low:-Yo*a,high:a,title:"as they are"}),this.after=new pt({x:Ge+Vs,side:Ge,low:-Ue,high:Ue,title:"whitened"});let g=e?.wrong.map(({values:Q})=>Q[0])??[];this.scale=e?.by==="number"?V({values:[0,...g]},Oe):null;let h=I("circle",{r:14,class:"rv-sample-reach"}),l=I("circle",{r:7,class:"rv-sample-dot"});this.handle=i.length?U("Line; the arrows turn it",[0,180],h,l):I("g"),f(this.handle,{class:"rv-sample"});let c="Vectors of two channels, as they are and whitened",C=[this.before.element,this.after.element,this.handle],d={name:c,width:Oe,height:this.before.height+4},p=this.drawn(d,C,o.length?Po():this.scale);if(i.length&&this.listen(p),this.chips=r.length>1?r.map(Q=>this.chip(Q)):[],this.element=B("div",{class:"rv-whitening-figure"},p),this.chips.length){let Q={class:"rv-ratios",role:"group","aria-label":"learnt from"};this.element.append(B("div",Q,B("span",{},"learnt from"),...this.chips))}this.draw()}chip(t){return B("button",{class:"rv-chip",type:"button",onclick:()=>{this.learnt=t,this.hold()}},t.label)}listen(t){H(t,n=>this.handle.contains(n)?(this.handle.focus({preventScroll:!0}),e=>{let[A,r]=this.before.vectorAt(e),[i,o]=ht(this.figure.vectors).centre;this.turn(180*Math.atan2(r-o,A-i)/Math.PI)}):null),O(this.handle,(n,e)=>this.turn((this.angle??0)-n-e),{unit:To})}turn(t){this.angle=(Math.round(t)%360+360)%360,this.hold()}playTo(t){let{learnt:n,path:e}=this.figure;this.learnt=n[Math.min(n.length-1,Math.floor(t*n.length))],e.length&&([this.angle]=q(e.map(A=>[A]),J(t)))}reveal(t){this.ghost=t?.[0]??null,super.reveal(t)}get whitening(){return Hs(this.learnt.vectors,this.angle==null?void 0:Math.PI*this.angle/180)}reached(t){let{whitening:n,figure:e}=this;return Ts(t,e.vectors.map(n),e.marks.map(n))}found(){return[Gn(ht(this.figure.vectors.map(this.whitening)))]}lines(){let{figure:t,angle:n,whitening:e}=this,A=ht(t.vectors.map(e)),r=n==null?[]:Vo(Re(t.vectors,Math.PI*n/180)),i=this.open?[`length / width of the ellipse ${ut(Gn(A))}`]:[];if(!t.marks.length)return[...r,...i];let[o,a,g]=t.marks.map(e),h=[a,g].map(l=>ut(Nn(o,l)));return[`cosine of query and same place ${h[0]}`,`cosine of query and another ${h[1]}`,...i]}draw(){let{figure:t,before:n,after:e,whitening:A,learnt:r}=this,i=ht(t.vectors);n.drawn.replaceChildren(...t.vectors.map(h=>n.dot(h,"rv-cloud-dot")),n.ellipse(i,"rv-cloud-ellipse"),...this.line(i),...this.arrows(n,t.marks));let o=t.vectors.map(A),a=t.marks.map(A),g=2*ht(o).long;this.span(r.vectors.length?[g,...[...o,...a].flat()]:null),e.drawn.replaceChildren(...this.open?this.whitened(o,a):[e.cover()]),this.drawHandle(i),this.chips.forEach((h,l)=>{h.setAttribute("aria-pressed",String(t.learnt[l]===r))})}span(t){let n=Math.max(Ue,Math.ceil(1.05*Math.max(...(t??[]).map(Math.abs))));t?this.after.span(-n,n):this.after.span(this.before.low,this.before.high),this.after.title.textContent=t?"whitened":"not whitened"}whitened(t,n){let{after:e,ghost:A}=this,r=ht(t),i=A==null?[]:[e.ellipse({...r,long:A*r.wide},"rv-ghost")];return[...t.map(o=>e.dot(o,"rv-cloud-dot")),e.ellipse(r,"rv-cloud-ellipse"),...i,...this.arrows(e,n)]}arrows(t,n){return[...Je.keys()].reverse().filter(e=>n[e]).map(e=>t.arrow(n[e],`rv-vector-${Je[e][0]}`))}line(t){let[n,e]=[-1,1].map(r=>this.before.at(this.endOf(t,r)));if(this.angle==null&&!this.asked)return[];let A=x(n.x,n.y,e.x,e.y);return f(A,{class:"rv-direction"}),[A]}endOf({centre:t,long:n,angle:e},A){let r=this.angle==null?e:Math.PI*this.angle/180,i=A*Ho*n;return[t[0]+i*Math.cos(r),t[1]+i*Math.sin(r)]}drawHandle(t){if(this.angle==null)return;let{x:n,y:e}=this.before.outside(this.endOf(t,1)),A=Math.round(this.angle);f(this.handle,{transform:`translate(${n} ${e})`}),f(this.handle,{"aria-valuenow":A%180,"aria-valuetext":`${A}°`})}},Vo=([s,t])=>[`spread along the line ${ut(s)}, across it ${ut(t)}`];function Po(){let s=Je.map(([t,n],e)=>{let A=12+e*112,r=m(A+12,20,n);return f(r,{"text-anchor":"start"}),I("g",{class:`rv-vector-${t}`},I("circle",{cx:A,cy:16,r:5}),r)});return{element:I("g",{class:"rv-vector-legend"},...s),height:26}}var Xo={cells:(...s)=>new mn(...s),bin:(...s)=>new Qn(...s),pool:(...s)=>new xn(...s),backward:(...s)=>new fn(...s),stack:(...s)=>new Rn(...s),ruler:(...s)=>new Fn(...s),regions:(...s)=>new bn(...s),arrows:(...s)=>new In(...s),pairs:(...s)=>new yn(...s),whitening:(...s)=>new Un(...s)},Ps=(s,t,n)=>Xo[s.kind](s,t,n);var $o=32,zo=4,Wo=.9,jo=[.1,.4],Xs={cells:({point:{x:s,y:t}})=>({boxes:On([s-.5,t-.5,s+.5,t+.5])}),bin:({edges:[s,t,n,e],ratio:A,figure:r})=>{if(A>zo)return null;let i=r.rows>1?[s,t,n,e]:[s,-.5,n,.5];return{boxes:On(i),samples:String(A)}},pool:({edges:[s,t]})=>{let[n,e]=jo;return{boxes:On([s-.5,n-.5,t-.5,e-.5])}},ruler:({asked:s,mark:t,gap:n,figure:{stride:e}})=>{let A=[t,e/2,e,e,0].join(",");return s||n===.5?{boxes:A,aligned:"true"}:n===0?{boxes:A,aligned:"false"}:null},backward:({edges:s,read:t})=>({boxes:On(s),paint:`0:${Number((t?.upstream??1).toPrecision(6))}`}),regions:({figure:s,level:t,layout:n,steps:e})=>{let A=e?Z(s,e)?.overlap??0:null;if(A!=null&&(A<-1e-9||A>Wo))return null;let r=A==null?"":String(X(Math.max(0,A)));return{levels:t?String(t):"",variant:n.variant,overlap:r}},pairs:({off:[s]})=>({off:[...s].sort((t,n)=>t-n).join(",")})};function Le({page:s,address:t},n){let e=Xs[n.figure.kind]?.(n)??(Xs[n.figure.kind]?null:{});if(!e)return null;let A=new URLSearchParams(t);for(let[r,i]of Object.entries(e))i?A.set(r,i):A.delete(r);return`${s}?${A}`}function $s(s,t){let n=B("a",{class:"rv-way-out",href:`${s.page}?${s.address}`,target:"_blank",rel:"noopener"},`Open in ${s.title} ↗`),e=()=>{let A=Le(s,t);A&&n.setAttribute("href",A)};for(let A of["pointerenter","pointerdown","focus","click"])n.addEventListener(A,e);return n}function On(s){let[t,n,e,A]=s.map(r=>(r+.5)*$o);return[(t+e)/2,(n+A)/2,e-t,A-n,0].map(X).join(",")}var Jn=class{constructor(t,n,e,A,r){this.step=t,this.heard=e,this.answer=null;let i={moved:()=>this.moved(),picked:()=>this.picked()};this.drawing=Ps(t.figure,i,t.question);let{answered:o,redraw:a}=e;this.question=t.question?MA(t.question,this.drawing,{answered:o,redraw:a}):null,this.tick=B("span",{class:"rv-tick","aria-hidden":"true"},"✓"),this.title=B("h3",{tabindex:"-1"},`${n+1} · ${t.title}`,this.tick),this.goal=B("p",{class:"rv-goal",role:"status"}),this.sums=B("div",{class:"rv-sums"}),te(this.sums,!this.drawing.writes),this.link=r,this.way=r?$s(r,this.drawing):null;let g=t.words.map(l=>B("p",{},...BA(l,A))),h=this.question?.element??(t.goal?this.goal:null);this.element=B("section",{class:"rv-step","data-step":t.id,"aria-label":`Step ${n+1}: ${t.title}`},B("div",{class:"rv-step-words"},this.title,...g,h),B("div",{class:"rv-step-figure"},this.drawing.element,this.sums,this.way)),this.write()}moved(){this.write(),this.heard.touched();let{goal:t}=this.step;t&&this.drawing.reached(t)&&this.heard.completed()}picked(){this.heard.touched(),this.question?.ready()}take(t){this.drawing.take(t),this.write()}paint(t){this.drawing.paint(t)}play(t,n){this.drawing.play(t,n),this.write()}write(){if(this.link&&this.way&&te(this.way,!this.drawing.open||Le(this.link,this.drawing)==null),this.sums.hidden)return;let t=this.drawing.lines();for(;this.sums.childElementCount>t.length;)this.sums.lastElementChild?.remove();t.forEach((n,e)=>{let A=this.sums.children[e]??this.sums.appendChild(B("code",{}));K(A,n)})}show(t,n){this.element.toggleAttribute("data-done",t);let{goal:e}=this.step;e&&K(this.goal,t?`✓ ${e.done}`:`Your turn: ${e.asks}`),n!==this.answer&&this.question?.show(n),this.answer=n,this.write()}};var Zo=300,_o=.75,ta="a, button, input, select, textarea, summary, [contenteditable], [role]:not([role=main])",na="-45% 0px -50% 0px";function zs(s){let t=new Ke(s);return{element:t.element,topics:[],update:()=>t.update(),destroy:()=>t.destroy()}}var Ke=class{constructor({scope:t,colours:n,part:e}){this.scope=t,this.colours=n,this.part=e,this.given=null,this.progress=null,this.sections=[],this.kernels=null,this.still=matchMedia("(prefers-reduced-motion: reduce)"),this.clock=new An(this.still.matches),this.frame=0,this.last=0,this.goal=-1,this.timer=void 0,this.bar=EA({go:A=>this.go(A),toggle:()=>this.toggle(),seek:A=>this.seek(A)}),this.heading=B("h2",{}),this.note=B("p",{class:"rv-lesson-note",role:"status"}),this.steps=B("div",{class:"rv-steps"}),this.element=B("article",{class:"rv-lesson"},this.heading,this.note,this.steps,this.bar.element),this.onKey=this.onKey.bind(this),document.addEventListener("keydown",this.onKey),this.observer=new IntersectionObserver(A=>this.looked(A),{rootMargin:na}),mA().then(A=>this.takeKernels(A),A=>K(this.note,`${A.message} So this lesson shows no numbers here.`))}update(){let t=this.part();if(t?.kind!=="learn")return;let{given:n}=this;this.given=t,!this.progress||n?.lesson.id!==t.lesson.id||n.rev!==t.rev?(this.progress=new sn(t),this.build(this.progress),this.arrive()):n.lesson.seed!==t.lesson.seed&&t.lesson.seed===this.progress.seed&&(this.progress.takeNumbers(t.lesson),this.build(this.progress));for(let e of this.sections)e.paint(this.colours())}build({lesson:t}){let n=new Set;this.observer.disconnect(),K(this.heading,t.title),this.sections=t.steps.map((e,A)=>{let r={completed:()=>this.complete(A),touched:()=>this.touch(A),answered:o=>this.answer(A,o),redraw:()=>this.redraw()},i=this.given?.links.find(({step:o})=>o===e.id);return new Jn(e,A,r,n,i)}),this.steps.replaceChildren(...this.sections.map(({element:e})=>e)),this.bar.take(t),this.kernels&&this.takeKernels(this.kernels),this.show();for(let{element:e}of this.sections)this.observer.observe(e)}takeKernels(t){this.kernels=t;for(let n of this.sections)n.take(t);this.show()}arrive(){let t=this.progress?.step??0;this.begin(),t&&(this.goal=t,requestAnimationFrame(()=>this.bring(t,"auto")))}show(){let{progress:t}=this;if(!t)return;let{lesson:n,step:e,done:A,answers:r}=t;this.bar.show(n,e,A),this.sections.forEach((i,o)=>{let{id:a}=n.steps[o];i.show(A.has(a),r.get(a)??null),i.element.toggleAttribute("data-current",o===e)})}go(t){let{progress:n}=this;!n||t<0||t>=this.sections.length||(this.goal=t,this.enter(t),this.bring(t,this.still.matches?"auto":"smooth"),this.sections[t].title.focus({preventScroll:!0}))}bring(t,n){let{element:e}=this.sections[t],A=e.offsetHeight<_o*innerHeight;e.scrollIntoView({block:A?"center":"start",behavior:n})}enter(t){let{progress:n}=this;!n||t===n.step||(n.step=t,this.show(),this.begin(),this.tell("view"))}looked(t){let n=t.filter(A=>A.isIntersecting),e=this.sections.findIndex(({element:A})=>n.some(({target:r})=>r===A));e<0||this.goal>=0&&e!==this.goal||(this.goal=-1,this.enter(e))}onKey(t){if(t.defaultPrevented||t.altKey||t.ctrlKey||t.metaKey||ea(t.composedPath(),this.element))return;let n=this.progress?.step??0;if(t.key==="ArrowRight"||t.key==="n")this.go(n+1);else if(t.key==="ArrowLeft"||t.key==="b")this.go(n-1);else if(t.key==="k")this.toggle();else return;t.preventDefault()}touch(t){this.goal=-1,this.enter(t),this.clock.seek(1),this.bar.tell(1,!1)}complete(t){let{progress:n}=this;n?.complete(n.lesson.steps[t].id)&&(this.show(),this.tell("commit"))}answer(t,n){let{progress:e}=this;if(!e)return;e.answers.set(e.lesson.steps[t].id,n),this.enter(t),this.show(),this.sections[t].question?.element.dataset.state==="right"&&e.complete(e.lesson.steps[t].id),this.show(),this.tell("commit")}redraw(){let{progress:t,given:n}=this;!t||!n||(t.redraw((t.seed+1)%(n.last+1)),this.show(),this.tell("commit"))}begin(){let t=this.progress?.lesson.steps[this.progress.step];t&&(this.clock.begin(t.seconds),this.sections[this.progress?.step??0].play(this.clock.share),this.run())}toggle(){let t=!this.clock.playing&&this.clock.share>=1;this.clock.toggle(),t&&this.current?.play(0,!0),this.run()}seek(t){this.clock.seek(t),this.current?.play(t,!0),this.bar.tell(t,!1)}get current(){return this.sections[this.progress?.step??0]}run(){this.bar.tell(this.clock.share,this.clock.playing),!(this.frame||!this.clock.playing)&&(this.last=performance.now(),this.frame=requestAnimationFrame(t=>this.tick(t)))}tick(t){this.frame=0;let n=this.clock.pass(Math.max(0,t-this.last));this.last=t,this.current?.play(n),this.bar.tell(n,this.clock.playing),this.clock.playing&&(this.frame=requestAnimationFrame(e=>this.tick(e)))}tell(t){clearTimeout(this.timer);let n=()=>this.progress&&this.scope.choose(this.progress.choice,t);t==="commit"?n():this.timer=setTimeout(n,Zo)}destroy(){clearTimeout(this.timer),cancelAnimationFrame(this.frame),this.observer.disconnect(),document.removeEventListener("keydown",this.onKey)}};function ea(s,t){let[n]=s;return n instanceof Element?n.matches(s.includes(t)?"input":ta):!1}var Ln=class{constructor(t,n){this.part=t,this.questions=n,this.lessons=new Map}lesson(t){let n=this.lessons.get(t);if(n)return n;let e=new Map(this.questions[t].map(i=>[i.id,i])),{lesson:A}=this.part,r={...A,seed:t,steps:A.steps.map(i=>e.get(i.id)??i)};return this.lessons.set(t,r),r}read(t,n){let e=new URLSearchParams(t.slice(0,4096)),A=new Set(this.part.lesson.steps.map(({id:h})=>h)),r=Number(e.get("seed")??0),i=this.lesson(Number.isInteger(r)&&this.questions[r]?r:0),o=e.get("step")??"",a=(e.get("done")??"").split(",").filter(h=>A.has(h)),g=(e.get("answers")??"").split(";").flatMap(h=>{let[l,c]=h.split(":"),C=(c??"").split(",").map(Number);return A.has(l)&&c&&C.every(Number.isFinite)?[{step:l,values:C}]:[]});return{...this.part,lesson:i,step:A.has(o)?o:i.steps[0].id,done:a,answers:g,rev:n}}take(t,n){let{step:e,seed:A,done:r,answers:i}=t,o=i.map(({step:h,values:l})=>`${h}:${l.map(c=>Number(c.toPrecision(6))).join(",")}`),a=Object.entries({step:e,seed:A?String(A):"",done:r.join(","),answers:o.join(";")}),g=new URLSearchParams(a.filter(([,h])=>h)).toString();return{text:g,page:this.read(g,n)}}};var Ws="learn";async function sa(s,t){let{part:n,questions:e}=await ra(t),A=B("div",{class:"rv-root rv-cards"});s.append(A),document.adoptedStyleSheets=lA.map(h=>{let l=new CSSStyleSheet;return l.replaceSync(h),l});let r=hA(Ws),i=new Xt(A,r,{lesson:zs}),o=new Ln(n,e),a=0,g=h=>{i.setTheme();let l={canvas:Ws,show:["lesson"],columns:1,reading:null};i.update({...l,page:h,voice:null,role:"cards",version:4})};r.send=()=>{let{text:h,page:l}=o.take(r.choice??{},a);location.hash.slice(1)!==h&&history.replaceState(null,"",`#${h}`),g(l)},addEventListener("hashchange",()=>{a+=1,g(o.read(location.hash.slice(1),a))}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>i.setTheme()),g(o.read(location.hash.slice(1),a))}function ra(s){let t=new Blob([en(s)]).stream();return new Response(t.pipeThrough(new DecompressionStream("deflate"))).json()}return er(ia);})();
